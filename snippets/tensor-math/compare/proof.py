"""Answers of both cells; then equal carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, a, b = keras_cell.tf, torch_cell.a, torch_cell.b
for name in ("a", "b"):
    left = getattr(keras_cell, name).numpy()
    gap = np.abs(left - getattr(torch_cell, name).numpy()).max()
    assert gap <= 1e-7
    print(f"values of {name}: {gap:.1e} (at most 1e-07)")
np.testing.assert_array_equal(keras_cell.each, torch_cell.each)
assert not keras_cell.exact and not torch_cell.exact
assert keras_cell.near and torch_cell.near

# tf.equal answers for each number, torch.equal for all
answers = keras_cell.each.numpy().size
extra = answers - 1
assert extra >= 1 and type(torch.equal(a, b)) is bool
print(
    "plain, number of answers missing, torch.equal: "
    f"{extra} (at least 1)"
)

# Shapes that do not fit: == is an answer, or an error
left, three = keras_cell.a, np.ones(3, "float32")
assert bool(left == tf.constant(three)) is False
try:
    tf.equal(left, three)
except tf.errors.InvalidArgumentError as error:
    assert "Incompatible shapes" in str(error)
else:
    raise AssertionError("tf.equal of 2 numbers and 3")
three = torch.tensor(three)
assert not torch.equal(a, three)
for function in (torch.eq, torch.Tensor.__eq__):
    try:
        function(a, three)
    except RuntimeError as error:
        assert "must match the size" in str(error)
    else:
        raise AssertionError("2 numbers against 3")

# nan differs from itself: allclose says no unless asked
for x, allclose in (
    (torch_cell.x, torch.allclose),
    (keras_cell.x, keras_cell.keras.ops.allclose),
):
    assert np.isnan(x).all() and not (x == x)
    assert not allclose(x, x)
    assert allclose(x, x, equal_nan=True)
print("same after")
