"""The first rows and batches, and when they are random"""
from contextlib import redirect_stdout
from itertools import islice

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def rows(pairs):
    return np.concatenate([np.atleast_2d(x) for x, y in pairs])


dataset, subset = keras_cell.dataset, torch_cell.Subset
first = rows(dataset.take(2))
gap = np.abs(
    first - rows(subset(torch_cell.dataset, [0, 1]))
).max()
assert gap <= 1e-7 and len(first) == 2
print(f"two rows: {gap:.1e} (at most 1e-07)")
batches = keras_cell.batches, torch_cell.batches
taken = rows(batches[0].take(2))
gap = np.abs(taken - rows(islice(batches[1], 2))).max()
assert gap <= 1e-7 and len(taken) == 64
print(f"two batches: {gap:.1e} (at most 1e-07)")
assert keras_cell.labels == torch_cell.labels == [0, 1]

# take(4) of 100 rows in batches of 32 ends with four rows
sizes = [len(x) for x, y in batches[0].take(4)]
assert sizes == [32, 32, 32, 4]

# only a shuffle makes them others, at each pass
assert (first == rows(dataset.take(2))).all()
shuffled = dataset.shuffle(100, seed=0)
gap = np.abs(rows(shuffled.take(2)) - rows(shuffled.take(2)))
assert gap.max() >= 8
print(f"take(2) twice, shuffled: {gap.max():.2g} (at least 8)")
torch.manual_seed(0)
loader = DataLoader(
    torch_cell.dataset, batch_size=2, shuffle=True
)
gap = next(iter(loader))[0] - next(iter(loader))[0]
gap = gap.abs().max()
assert gap >= 8
print(f"next(iter()) twice, shuffled: {gap:.2g} (at least 8)")
print("same")
