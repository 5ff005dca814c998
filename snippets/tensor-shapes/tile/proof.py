"""The same copies; then repeat carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

x = torch_cell.x
gap = np.abs(keras_cell.each - torch_cell.again.numpy()).max()
assert gap >= 1
print(f"plain, x.repeat for tf.repeat: {gap:.2f} (at least 1)")
names = {
    "tiled": "whole tensor twice",
    "each": "each number twice",
    "wide": "broadcast",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.tiled.numpy().tolist() == [1, 2, 3, 1, 2, 3]
assert keras_cell.each.numpy().tolist() == [1, 1, 2, 2, 3, 3]
assert torch.equal(torch_cell.again, torch_cell.tiled)

# expand shows the same memory, repeat fills new memory
tiled, wide = x.repeat(2), x.expand(2, 3)
x[0] = 9
assert tiled[0] == 1 and wide[1, 0] == 9

# tf.tile asks for a list, keras.ops.tile and NumPy do not
tf = keras_cell.tf
try:
    tf.tile(keras_cell.x, 2)
except tf.errors.InvalidArgumentError as error:
    assert "1-D" in str(error)
else:
    raise AssertionError("tf.tile took a number")
left = ops.tile(keras_cell.x, 2)
np.testing.assert_array_equal(left, keras_cell.tiled)
left = ops.repeat(keras_cell.x, 2)
np.testing.assert_array_equal(left, keras_cell.each)
print("same after")
