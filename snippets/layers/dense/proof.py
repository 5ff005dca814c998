"""One layer on the digits: kernel reshaped, then transposed"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

rng = np.random.default_rng(0)
layer = torch_cell.layer
assert torch.equal(torch_cell.y, layer(torch_cell.x).relu())
y = keras_cell.layer(keras_cell.x)
np.testing.assert_array_equal(y, keras_cell.y)
kernel = keras_cell.layer.get_weights()[0]
bias = rng.normal(size=10).astype("float32")
keras_cell.layer.set_weights([kernel, bias])
wanted = keras_cell.layer(keras_cell.x).numpy()


def apart(weight, activation):
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(weight))
        layer.bias.copy_(torch.tensor(bias))
        found = activation(layer(torch_cell.x)).numpy()
    return np.abs(found - wanted).max()


try:
    torch.nn.Linear(10)
except TypeError as error:
    assert "out_features" in str(error)
else:
    raise AssertionError("Linear found its inputs by itself")
print("plain, nn.Linear(10): refused")
# As it is, the kernel does not fit; reshaped, it fits wrongly.
try:
    apart(kernel, torch.relu)
except RuntimeError as error:
    assert "must match the size" in str(error)
else:
    raise AssertionError("(64, 10) went into (10, 64)")
print("plain, kernel as it lies: refused")
gap = apart(kernel.reshape(10, 64), torch.relu)
assert gap >= 0.1
print(f"kernel reshaped: {gap:.2f} (at least 0.1)")

gap = apart(kernel.T, torch.relu)
assert gap <= 1e-5
print(f"kernel transposed: {gap:.1e} (at most 1e-05)")
assert apart(kernel.T, torch.nn.Identity()) >= 0.1  # no relu

try:
    torch.nn.Linear(64, 10, activation="relu")
except TypeError as error:
    assert "activation" in str(error)
else:
    raise AssertionError("Linear took an activation")
lazy = torch.nn.LazyLinear(10)
assert lazy(torch_cell.x).shape == keras_cell.y.shape
assert lazy.weight.shape == layer.weight.shape == (10, 64)
assert torch_cell.rows.shape == keras_cell.rows.shape
print("same after")
