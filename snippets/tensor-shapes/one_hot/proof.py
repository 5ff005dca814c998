"""Rows of both cells, their types, labels out of range"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

F, tf, keras = torch_cell.F, keras_cell.tf, keras_cell.keras


def refused(problem, labels):
    try:
        F.one_hot(labels, num_classes=3)
    except RuntimeError as error:
        return problem in str(error)


assert keras_cell.y.dtype == tf.int32
assert refused("LongTensor", torch_cell.y)
print("plain, F.one_hot of int32: refused")
left, right = keras_cell.rows.numpy(), torch_cell.floats.numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-9
print(f"rows, as floats: {gap:.1e} (at most 1e-09)")
np.testing.assert_array_equal(keras_cell.array, left)
ops_rows = keras.ops.one_hot(keras_cell.y, 3)
np.testing.assert_array_equal(ops_rows, left)
assert ops_rows.dtype == keras_cell.rows.dtype == tf.float32
assert left.tolist() == [[1, 0, 0], [0, 1, 0]]
assert keras_cell.array.dtype == np.float64
assert torch_cell.rows.dtype == torch.int64

# Out of range: zeros, the last class, or an error
missing = 2 - keras_cell.outside.numpy().sum()
assert missing >= 2
print(
    "number of ones missing of 3 and -1: "
    f"{missing:.2f} (at least 2)"
)
assert keras_cell.last.tolist() == [[0, 0, 1]]
for labels in ([3], [-1]):
    assert not keras.ops.one_hot(labels, 3).numpy().any()
    tensor = tf.constant(labels)  # not an array, not refused
    zeros = keras.utils.to_categorical(tensor, num_classes=3)
    assert not zeros.numpy().any()
assert refused("smaller than num_classes", torch.tensor([3]))
assert refused("non-negative", torch.tensor([-1]))

# Integer rows are no targets of a loss
logits = torch.zeros(2, 3)
try:
    F.cross_entropy(logits, torch_cell.rows)
except RuntimeError as error:
    assert "floating point" in str(error)
else:
    raise AssertionError("a loss took integer rows")
assert F.cross_entropy(logits, torch_cell.floats) > 1
print("same after")
