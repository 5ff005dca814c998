"""Rows scaled on the way, and how often Python ran"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import TensorDataset

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# TensorDataset takes no transform
x = torch.tensor(torch_cell.x)
try:
    TensorDataset(x, transform=torch_cell.scale)
except TypeError as error:
    assert "keyword argument 'transform'" in str(error)
else:
    raise AssertionError("TensorDataset took a transform")
print("plain, TensorDataset(x, transform=scale): refused")
mine = np.stack([image.numpy() for image in keras_cell.images])
theirs = torch.stack(torch_cell.images).numpy()
gap = np.abs(mine - theirs).max()
assert gap <= 1e-7
print(f"rows scaled in order: {gap:.1e} (at most 1e-07)")
assert (
    mine.max() == 1 and mine.dtype == theirs.dtype == "float32"
)

# the graph is kept: a second pass runs no Python
assert (
    len(keras_cell.calls) == 1 and len(torch_cell.calls) == 100
)
list(keras_cell.scaled.take(2))
assert len(keras_cell.calls) == 1
torch_cell.scaled[0], torch_cell.scaled[1]
assert len(torch_cell.calls) == 102

# map gives a new dataset and leaves the old one as it was
keras_cell.dataset.map(keras_cell.both)
raw = np.stack([image for image, label in keras_cell.dataset])
gap = np.abs(raw - mine).max()
assert gap >= 15
print(f"dataset before map: {gap:.2g} (at least 15)")

print("same after")
