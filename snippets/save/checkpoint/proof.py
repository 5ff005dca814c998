"""One checkpoint resumed, with and without the optimizer"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def apart(keras_model, model):
    kernel, bias = keras_model.get_weights()
    weight = model.weight.detach().numpy()
    gap = np.abs(weight.T - kernel).max()
    return max(gap, abs(model.bias.item() - bias[0]))


# Each cell's resumed run ends where its unbroken run does.
ends = keras_cell.model, keras_cell.resumed
for one, other in zip(*(model.get_weights() for model in ends)):
    np.testing.assert_allclose(other, one, atol=1e-5)
ends = torch_cell.model, torch_cell.resumed
for one, other in zip(*(model.parameters() for model in ends)):
    torch.testing.assert_close(other, one, atol=1e-5, rtol=0)

# Carry the Keras checkpoint over: first the weights alone.
saved = keras.models.load_model("checkpoint.keras")
assert int(saved.optimizer.iterations) == 10
first = torch.load("last.pt")
adam = first["optimizer"]["state"][0]
assert adam["step"] == first["epoch"] == 10
kernel, bias = map(torch.tensor, saved.get_weights())
model = torch.nn.Linear(4, 1)
model.load_state_dict({"weight": kernel.T, "bias": bias})
adam = torch.optim.Adam(model.parameters(), lr=0.1, eps=1e-7)
torch_cell.train(model, adam, 10, 20)
gap = apart(keras_cell.model, model)
assert gap >= 0.05
print(f"resumed with weights alone: {gap:.2f} (at least 0.05)")

# Then with Adam's two averages and its step count.
model.load_state_dict({"weight": kernel.T, "bias": bias})
arrays = [v.numpy() for v in saved.optimizer.variables]
step, rate, *state = map(torch.tensor, arrays)
adam.state.clear()
for parameter, (mean, square) in zip(
    model.parameters(), zip(state[::2], state[1::2])
):
    adam.state[parameter] = {
        "step": step.float(),
        "exp_avg": mean.reshape(parameter.shape),
        "exp_avg_sq": square.reshape(parameter.shape),
    }
torch_cell.train(model, adam, 10, 20)
gap = apart(keras_cell.model, model)
assert gap <= 1e-5
print(f"resumed with the optimizer: {gap:.1e} (at most 1e-05)")

# So does PyTorch's own checkpoint without its optimizer.
model.load_state_dict(torch.load("last.pt")["model"])
adam = torch.optim.Adam(model.parameters(), lr=0.1)
torch_cell.train(model, adam, 10, 20)
gap = (model.weight - torch_cell.model.weight).abs().max()
assert gap > 0.05

# Keras: load_weights fills an optimizer only once it is built.
saved.save_weights("last.weights.h5")
for build, steps in (False, 0), (True, 10):
    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((4,)), dense])
    model.compile(keras.optimizers.Adam(0.1), loss="mse")
    if build:
        model.optimizer.build(model.trainable_variables)
    model.load_weights("last.weights.h5")
    assert int(model.optimizer.iterations) == steps
    keras_cell.train(model, 10, 20)
    gap = np.subtract(dense.kernel, keras_cell.dense.kernel)
    assert (np.abs(gap).max() < 1e-5) == build
print("same after")
