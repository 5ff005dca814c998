"""The same rows, read once, or at each epoch without a cache"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def rows(batches):
    return np.concatenate([np.asarray(xb) for xb in batches])


class Forgetful(dict):
    def __contains__(self, k):
        return False


def ordered(rows):
    return rows[np.lexsort(rows.T)]


mine, again = rows(keras_cell.batches), rows(keras_cell.batches)
theirs = rows(torch_cell.batches)
assert (mine != again).any()  # shuffled after the cache
assert (theirs != rows(torch_cell.batches)).any()
gap = np.abs(ordered(mine) - ordered(theirs)).max()
assert gap <= 1e-7
print(f"rows, put in order: {gap:.1e} (at most 1e-07)")
assert int(keras_cell.reads) == 100
assert sorted(torch_cell.reads) == list(range(100))

# prefetch changes no element; a cache after the shuffle keeps
# the first order for ever
dataset = keras_cell.dataset
plain = dataset.batch(32)
assert (rows(plain) == rows(plain.prefetch(2))).all()
frozen = dataset.shuffle(100).cache().batch(32)
assert (rows(frozen) == rows(frozen)).all()

# without the cache, each epoch reads again
keras_cell.reads.assign(0)
torch_cell.reads.clear()
torch_cell.dataset.kept = Forgetful()
for _ in range(3):
    rows(plain)
    rows(torch_cell.batches)
extra = int(keras_cell.reads) - 100
assert extra == len(torch_cell.reads) - 100
assert extra >= 200
print(f"reads too many, no cache: {extra} (at least 200)")

# without workers there is nobody to read ahead
try:
    DataLoader(torch_cell.x, num_workers=0, prefetch_factor=2)
except ValueError as error:
    assert "num_workers > 0" in str(error)
else:
    raise AssertionError("it reads ahead")
print("same")
