"""Sums and products of both cells, with broadcasting"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("table", "shifted", "total"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape == (2, 3)
    gap = np.abs(left - right).max()
    assert gap <= 1e-4
    print(f"{name}: {gap:.1e} (at most 0.0001)")
x, y = torch_cell.x, torch_cell.y
assert torch.equal(torch_cell.table, x[:, None] * y)
assert torch.equal(torch_cell.scaled, torch_cell.table + 2 * y)

tf = keras_cell.tf
left = keras_cell.table + keras_cell.y
np.testing.assert_array_equal(left, keras_cell.shifted)
try:
    tf.add_n([keras_cell.table, keras_cell.y])
except tf.errors.InvalidArgumentError as error:
    assert "same size and shape" in str(error)
else:
    raise AssertionError("add_n broadcast")
assert sum([torch_cell.table, y]).shape == (2, 3)

# Without the new axis 2 numbers do not fit 3
for left, right in ((keras_cell.x, keras_cell.y), (x, y)):
    try:
        left * right
    except (tf.errors.InvalidArgumentError, RuntimeError):
        pass
    else:
        raise AssertionError("2 numbers times 3")
print("same")
