"""The same batches, and the zeros that they save"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert len(keras_cell.batches) == len(torch_cell.batches)
gap = 0
for one, other in zip(keras_cell.batches, torch_cell.batches):
    gap = max(gap, np.abs(one - other.numpy()).max())
assert gap <= 0
print(f"batches, number by number: {gap} (at most 0)")

# A row as long as a boundary goes to the bucket above it.
for batch in keras_cell.batches:
    buckets = np.digitize((batch > 0).sum(axis=1), [5, 10, 15])
    assert len(set(buckets)) == 1

filled = sum((batch == 0).sum() for batch in keras_cell.batches)
more = keras_cell.filled / filled
assert keras_cell.filled == torch_cell.filled
assert more >= 2
print(
    "ratio of zeros, without and with buckets: "
    f"{more:.1f} (at least 2)"
)

# A list of batches is read in the same order every epoch.
again = list(torch_cell.loader)
for one, other in zip(torch_cell.batches, again):
    assert torch.equal(one, other)
print("one side")
