"""Values below zero, pooled by each padding in turn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, x = keras_cell.layers, keras_cell.x
np.testing.assert_array_equal(
    torch_cell.x.permute(0, 2, 3, 1), x)
wanted = torch_cell.y.permute(0, 2, 3, 1).numpy()
assert keras_cell.pool.padding == "valid"


def apart(found, wanted=wanted):
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


same = layers.MaxPooling2D(3, 2, padding="same")
gap = apart(same(x))
assert gap >= 0.5
print(f'plain, padding="same": {gap:.2f} (at least 0.5)')
gap = apart(keras_cell.pool(keras_cell.zeros))
assert gap >= 0.5
print(f"padded with zeros: {gap:.2f} (at least 0.5)")
gap = apart(keras_cell.y)
assert gap <= 0
print(f"padded with -inf: {gap:.1e} (at most 0)")

# Behind a ReLU nothing is below zero: zeros never win.
relu = np.maximum(x + 2, 0)
behind = torch.tensor(relu).permute(0, 3, 1, 2)
after = torch_cell.pool(behind).permute(0, 2, 3, 1).numpy()
padded = layers.ZeroPadding2D(1)(relu)
gap = apart(keras_cell.pool(padded), after)
assert gap <= 0
print(f"after a ReLU, with zeros: {gap:.1e} (at most 0)")
# An odd size has "same" pad 1 and 1 as well.
odd = torch_cell.pool(torch_cell.x[:, :, :7, :7])
assert apart(same(x[:, :7, :7]), odd.permute(0, 2, 3, 1)) == 0
# PyTorch pads by half a window at most.
try:
    torch.nn.MaxPool2d(3, 2, padding=2)(torch_cell.x)
except RuntimeError as error:
    assert "half of" in str(error)
else:
    raise AssertionError("padded by more than half")
print("same after")
