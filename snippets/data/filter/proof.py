"""The same samples kept on both sides, and how many"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
kept = (keras_cell.y < 3).sum()
assert keras_cell.count == kept == len(torch_cell.few) == 537
assert keras_cell.labels == torch_cell.labels
assert keras_cell.doubled == torch_cell.doubled
assert len(torch_cell.doubled) == 2 * kept
left = np.stack([x for x, _ in keras_cell.few])
right = np.stack([x for x, _ in torch_cell.few])
gap = np.abs(left - right).max()
assert gap == 0
print(f"samples kept: {gap:.1e} (at most 0)")
wanted = keras_cell.x[keras_cell.y < 3]
np.testing.assert_array_equal(right, wanted)

# TensorFlow does not know the length until it is said
few = keras_cell.dataset.filter(lambda x, y: y < 3)
assert few.cardinality() == tf.data.UNKNOWN_CARDINALITY
assert len(keras_cell.few) == kept
assert keras_cell.twice.cardinality() < 0
lie = few.apply(tf.data.experimental.assert_cardinality(9))
try:
    list(lie)
except tf.errors.FailedPreconditionError as error:
    assert "expected to contain 9" in str(error)
else:
    raise AssertionError("a false length was taken")

# the predicate sees samples, or batches if batch comes before
try:
    keras_cell.dataset.batch(4).filter(lambda x, y: y < 3)
except ValueError as error:
    assert "scalar" in str(error)
else:
    raise AssertionError("a batch was filtered")
# filtered first, then batched: only the last is not full
sizes = [len(y) for _, y in few.batch(100)]
assert sizes == [100] * 5 + [37]
print("same")
