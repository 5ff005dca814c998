"""The same rows, read once, or more often without a cache"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import torch_cell


def reads(dataset, **how):
    """How often a dataset reads in three epochs."""
    how = {"batch_size": 32, "shuffle": True, **how}
    batches = DataLoader(dataset, **how)
    for _ in range(3):
        seen = torch.cat(list(batches))
        assert seen.shape == (100, 64)
        wanted = torch_cell.x.sum() / 16
        torch.testing.assert_close(seen.sum(), wanted)
    return int(dataset.reads.sum())


class InDict(torch_cell.Digits):
    """Keeps its rows in a dict, which no process shares."""

    def __init__(self):
        super().__init__()
        self.mine = {}

    def __getitem__(self, k):
        if k not in self.mine:
            self.reads[k] += 1
            self.mine[k] = torch_cell.x[k] / 16
        return self.mine[k]


class Forgetful(InDict):
    def __getitem__(self, k):
        self.mine.clear()
        return super().__getitem__(k)


# Workers before TensorFlow: they are forks of this process.
assert reads(torch_cell.Digits(), num_workers=2) == 100
assert reads(InDict()) == 100
workers = reads(InDict(), num_workers=2)
assert workers >= 300
print(
    "number of reads, dict, two workers: "
    f"{workers} (at least 300)"
)
kept = {"num_workers": 2, "persistent_workers": True}
assert 100 < reads(InDict(), **kept) <= 200

with redirect_stdout(None):
    import keras_cell


def rows(batches):
    return np.concatenate([np.asarray(xb) for xb in batches])


def ordered(rows):
    return rows[np.lexsort(rows.T)]


mine, again = rows(keras_cell.batches), rows(keras_cell.batches)
theirs = rows(torch_cell.batches)
assert (mine != again).any()  # shuffled after the cache
assert (theirs != rows(torch_cell.batches)).any()
gap = np.abs(ordered(mine) - ordered(theirs)).max()
assert gap <= 1e-7
print(f"rows, put in order: {gap:.1e} (at most 1e-07)")
assert keras_cell.rows == torch_cell.rows == 300
assert int(keras_cell.reads) == 100
assert (torch_cell.dataset.reads == 1).all()

# prefetch changes no element; a cache after the shuffle keeps
# the first order for ever
dataset = keras_cell.dataset
plain = dataset.batch(32)
assert (rows(plain) == rows(plain.prefetch(2))).all()
frozen = dataset.shuffle(100).cache().batch(32)
assert (rows(frozen) == rows(frozen)).all()

# without the cache, each epoch reads again
keras_cell.reads.assign(0)
for _ in range(3):
    rows(plain)
extra = int(keras_cell.reads) - 100
assert extra == reads(Forgetful()) - 100
assert extra >= 200
print(
    "number of reads too many, no cache: "
    f"{extra} (at least 200)"
)

# without workers there is nobody to read ahead
try:
    DataLoader(torch_cell.x, num_workers=0, prefetch_factor=2)
except ValueError as error:
    assert "num_workers > 0" in str(error)
else:
    raise AssertionError("it reads ahead")
print("one side")
