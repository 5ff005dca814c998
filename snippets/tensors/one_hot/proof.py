"""Rows of both cells, their types, labels out of range"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

F, tf = torch_cell.F, keras_cell.tf
left, right = keras_cell.rows.numpy(), torch_cell.floats.numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-9
print(f"rows: {gap:.1e} (at most 1e-09)")
np.testing.assert_array_equal(keras_cell.array, left)
assert left.tolist() == [[1, 0, 0], [0, 1, 0]]
kinds = left.dtype.name, keras_cell.array.dtype.name
assert kinds == ("float32", "float64")
assert torch_cell.rows.dtype == torch.int64

missing = 1 - keras_cell.outside.numpy().sum()
assert missing >= 1
print(f"ones missing of class 3: {missing:.2f} (at least 1)")


def refused(problem, *arguments):
    try:
        F.one_hot(*arguments, num_classes=3)
    except RuntimeError as error:
        return problem in str(error)


assert refused("smaller than num_classes", torch.tensor([3]))
assert refused("LongTensor", torch_cell.y)

# Integer rows are no targets of a loss
logits = torch.zeros(2, 3)
try:
    F.cross_entropy(logits, torch_cell.rows)
except RuntimeError as error:
    assert "floating point" in str(error)
else:
    raise AssertionError("a loss took integer rows")
assert F.cross_entropy(logits, torch_cell.floats) > 1
print("same")
