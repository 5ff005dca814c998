"""The last checkpoints of one run, and who sees a wrong name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell
tf = keras_cell.tf


def new_model(use_bias=True):
    keras.utils.set_random_seed(0)  # as the cell began
    dense = keras.layers.Dense(1, use_bias=use_bias)
    return keras.Sequential([keras.Input((4,)), dense])


# Weights, Adam and the step are those of the fourth step.
assert keras_cell.optimizer.iterations == keras_cell.step == 4
kernel = keras_cell.model.get_weights()[0]
np.testing.assert_array_equal(kernel, keras_cell.kernel)
saved = torch.load("step-004.pt")
state = torch_cell.model.state_dict()
for name in state:
    assert torch.equal(state[name], saved["model"][name])
adam = torch_cell.optimizer.state_dict()["state"][0]
assert adam["step"] == torch_cell.saved["step"] == 4
keras_cell.step.assign(9)  # the checkpoint has it too
keras_cell.checkpoint.restore("run/ckpt-4")
assert keras_cell.optimizer.iterations == keras_cell.step == 4

# The same run in PyTorch, from Keras's first weights
kernel, bias = map(torch.tensor, new_model().get_weights())
model, kept = torch_cell.model, {}
model.load_state_dict({"weight": kernel.T, "bias": bias})
rate = torch_cell.optimizer.param_groups[0]["lr"]
torch_cell.optimizer = torch.optim.Adam(
    model.parameters(), lr=rate, eps=1e-7
)
for step in range(1, 5):
    torch_cell.train_on_batch()
    kept[step] = model.weight.detach().numpy().T.copy()
adam = torch_cell.optimizer.state_dict()
weights = model.state_dict()
torch.save({"model": weights, "optimizer": adam}, "4.pt")

names = keras_cell.manager.checkpoints
assert names == ["run/ckpt-3", "run/ckpt-4"]
assert torch_cell.files == ["step-003.pt", "step-004.pt"]
assert max("step-9.pt", "step-10.pt") == "step-9.pt"  # text
for step in 3, 4:
    restored = new_model()
    checkpoint = tf.train.Checkpoint(model=restored)
    status = checkpoint.restore(f"run/ckpt-{step}")
    status.expect_partial()  # Adam stays in the file
    gap = np.abs(restored.layers[0].kernel - kept[step]).max()
    assert gap <= 1e-5
    print(
        f"weights kept at step {step}: "
        f"{gap:.1e} (at most 1e-05)"
    )

# Adam is back as well: the next step is the one taken before.
torch_cell.train_on_batch()
weight, saved = model.weight.clone(), torch.load("4.pt")
model.load_state_dict(saved["model"])
torch_cell.optimizer.load_state_dict(saved["optimizer"])
torch_cell.train_on_batch()
assert torch.equal(model.weight, weight)
keras_cell.model.train_on_batch(keras_cell.x, keras_cell.y)
weight = weight.detach().numpy().T
gap = np.abs(keras_cell.dense.kernel - weight).max()
assert gap <= 1e-5
print(f"one step after restoring: {gap:.1e} (at most 1e-05)")

# Under another name Keras restores nothing, without an error.
other = new_model(use_bias=False)
kernel = other.layers[0].kernel.numpy()
status = tf.train.Checkpoint(net=other).restore("run/ckpt-4")
status.expect_partial()
assert np.array_equal(other.layers[0].kernel, kernel)
gap = np.abs(kernel - keras_cell.kernel).max()
assert gap >= 0.1
print(f"restored as net, not model: {gap:.2f} (at least 0.1)")
try:
    status.assert_consumed()
    raise SystemExit("the other name was found")
except AssertionError as error:
    assert "not bound to checkpointed values" in str(error)
try:
    model.load_state_dict({"net": saved["model"]["weight"]})
    raise SystemExit("the other name was found")
except RuntimeError as error:
    assert "Missing key(s) in state_dict" in str(error)
print("one side")
