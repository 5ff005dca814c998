"""Answers of both cells; then equal carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, a, b = keras_cell.tf, torch_cell.a, torch_cell.b
gap = np.abs(keras_cell.b.numpy() - b.numpy()).max()
assert gap <= 1e-7
print(f"b: {gap:.1e} (at most 1e-07)")
np.testing.assert_array_equal(keras_cell.each, torch_cell.each)
assert not keras_cell.exact and not torch_cell.exact
assert keras_cell.near and torch_cell.near

# tf.equal answers for each number, torch.equal for all
answers = keras_cell.each.numpy().size
extra = answers - 1
assert extra >= 1 and type(torch.equal(a, b)) is bool
print(f"answers too many from tf.equal: {extra} (at least 1)")

# Shapes that do not fit
three = np.ones(3, "float32")
assert not torch.equal(a, torch.tensor(three))
try:
    torch.eq(a, torch.tensor(three))
except RuntimeError as error:
    assert "must match the size" in str(error)
else:
    raise AssertionError("2 numbers against 3")

# nan differs from itself: allclose says no unless asked
x = torch_cell.x
assert torch.isnan(x).all() and np.isnan(keras_cell.x).all()
assert not torch.allclose(x, x)
assert torch.allclose(x, x, equal_nan=True)
print("same after")
