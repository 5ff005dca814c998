"""Both reach the same accuracy; PyTorch has no fit"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def error(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as problem:
        return type(problem)


# the same network and the same loss: same weights, same number
for source, target in zip(
    keras_cell.model.weights, torch_cell.model.parameters()
):
    target.data = torch.tensor(source.numpy().T)
x, y = torch_cell.x_test, torch_cell.y_test
assert not torch_cell.model.training
logits = torch_cell.model(x)
# Keras's last layer ends in softmax, PyTorch's loss begins so
loss = torch_cell.loss_fn(logits.softmax(dim=1), y).item()
gap = abs(loss - keras_cell.loss)
assert gap >= 0.1
print(f"plain, softmax in the model: {gap:.2f} (at least 0.1)")
loss = torch_cell.loss_fn(logits, y).item()
gap = abs(loss - keras_cell.loss)
assert gap <= 1e-5
print(f"test loss: {gap:.1e} (at most 1e-05)")

# both trained on the same digits, as often, and learned
np.testing.assert_allclose(keras_cell.x, torch_cell.x)
ours, theirs = keras_cell.model.optimizer, torch_cell.optimizer
for optimizer in ours, theirs:
    assert type(optimizer).__name__ == "Adam"
rate = theirs.param_groups[0]["lr"]
np.testing.assert_allclose(ours.learning_rate, rate, rtol=1e-6)
state = theirs.state_dict()["state"][0]
assert ours.iterations == state["step"] == 20 * 47
assert keras_cell.accuracy > 0.88
assert torch_cell.right.float().mean() > 0.88

# Keras: no fit before compile. PyTorch: no fit at all, and its
# own compile makes a model faster, it takes no loss
x, y = keras_cell.x, keras_cell.y
new = keras.Sequential(keras_cell.model.layers)
assert error(new.fit, x, y) is ValueError
assert not hasattr(torch_cell.model, "fit")
compile = torch_cell.model.compile
assert error(compile, loss=torch_cell.loss_fn) is TypeError

# metrics are shown, they do not move a weight
weights = []
for metrics in (None, ["accuracy"]):
    keras.utils.set_random_seed(0)
    new = keras.models.clone_model(keras_cell.model)
    new.compile("adam", keras_cell.model.loss, metrics=metrics)
    new.fit(x[:96], y[:96], verbose=0)
    weights.append(new.get_weights()[0])
np.testing.assert_array_equal(*weights)
print("same after")
