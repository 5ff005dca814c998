"""Both pipelines give the same rows in the same order"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import TensorDataset

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf


def refusal(make):
    try:
        make()
    except Exception as error:
        return f"{type(error).__name__} {error}"
    raise AssertionError("it was accepted")


# PyTorch wants tensors, and its message does not say so
x, y = keras_cell.x, keras_cell.y
assert "TypeError" in refusal(lambda: TensorDataset(x, y))
print("plain, TensorDataset of arrays: refused")

pairs = zip(keras_cell.batches, torch_cell.batches, strict=True)
gap = 0.0
for (mine, labels), (xb, yb) in pairs:
    assert isinstance(mine, tf.Tensor) and torch.is_tensor(xb)
    np.testing.assert_array_equal(labels, yb)
    gap = max(gap, np.abs(mine.numpy() - xb.numpy()).max())
assert gap <= 1e-7
print(f"rows of 5 batches: {gap:.1e} (at most 1e-07)")
assert len(keras_cell.batches) == len(torch_cell.batches) == 5
assert xb.shape == (22, 4)

# a list is packed into one tensor; equal shapes pass unseen
slices = tf.data.Dataset.from_tensor_slices
assert "non-rectangular" in refusal(lambda: slices([x, y]))
assert len(slices([x, x])) == 2
assert len(tf.data.Dataset.from_tensors((x, y))) == 1

# 150 rows and 149 labels are refused, and a row has a number
# in PyTorch only
words = refusal(lambda: slices((x, y[1:])))
assert "Dimensions 150 and 149 are not compatible" in words
x, y = torch_cell.dataset.tensors
assert "Size mismatch" in refusal(
    lambda: TensorDataset(x, y[1:])
)
assert "subscriptable" in refusal(lambda: keras_cell.dataset[0])
assert torch_cell.dataset[0][1] == 0
print("same after")
