"""Both reload every weight; only Keras's list is a copy"""
from contextlib import redirect_stdout
from copy import deepcopy

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

# What was loaded is what was saved, before the bias moved.
loaded = keras_cell.other.get_weights()
for one, other in zip(keras_cell.snapshot, loaded, strict=True):
    np.testing.assert_array_equal(other, one)
saved = torch.load("model.pt")
loaded = torch_cell.other.state_dict()
assert list(loaded) == list(saved)
for name in saved:
    assert torch.equal(loaded[name], saved[name])

# What was loaded gives the same answers in both.
given = [w.numpy().T for w in loaded.values() if w.ndim]
keras_cell.other.set_weights(given)
norm = torch_cell.other.eval()[1]
norm.eps = keras_cell.other.layers[1].epsilon
x = np.linspace(-1, 2, 20, dtype="float32").reshape(5, 4)
answers = torch_cell.other(torch.tensor(x)).detach().numpy()
gap = np.abs(answers - keras_cell.other(x)).max()
assert gap <= 1e-5
print(f"answers of what was loaded: {gap:.1e} (at most 1e-05)")

# Keras insists on its suffix, and on a model that is built.
unbuilt = keras.Sequential([keras.layers.Dense(8)])
for refused in (
    lambda: keras_cell.model.save_weights("model.h5"),
    lambda: unbuilt.load_weights("model.weights.h5"),
):
    try:
        refused()
    except ValueError:
        continue
    raise AssertionError("not refused")

# state_dict: the parameters, and batch norm's three buffers.
model = torch_cell.model
names = {name for name, _ in model.named_parameters()}
assert set(model.state_dict()) - names == {
    "1.running_mean", "1.running_var", "1.num_batches_tracked"
}

# Moving the bias from 0 to 1 moves the snapshot too, or not.
assert keras_cell.model.get_weights()[1][0] == 1
assert keras_cell.snapshot[1][0] == 0
assert torch_cell.snapshot["0.bias"][0] == 1
assert torch_cell.other[0].bias[0] == 0  # the file kept it
copy = deepcopy(model.state_dict())
torch.nn.init.zeros_(model[0].bias)
assert model.state_dict()["0.bias"][0] == 0
assert copy["0.bias"][0] == 1
print("task")
