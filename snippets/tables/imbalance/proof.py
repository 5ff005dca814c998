"""The share of the rare class, as it lies and drawn evenly"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf

# Keras's weights, one a class, would draw two rows for ever
sampler, dataset = torch_cell.sampler, torch_cell.dataset
two = torch_cell.WeightedRandomSampler([0.5, 0.5], len(dataset))
never = len(dataset) - len(set(two))
assert never >= 1795
print(
    "plain, number of rows never drawn: "
    f"{never} (at least 1795)"
)

datasets = (
    keras_cell.dataset.batch(32),
    DataLoader(torch_cell.dataset, batch_size=32, shuffle=True),
)
drawn = keras_cell.batches, torch_cell.batches
cells = {"TensorFlow": keras_cell, "PyTorch": torch_cell}
for name, plain, batches in zip(cells, datasets, drawn):
    cell = cells[name]
    gap = 0.5 - cell.share(plain)
    assert gap >= 0.4
    print(f"{name}, drawn as it lies: {gap:.2g} (at least 0.4)")
    gap = abs(0.5 - cell.share(batches))
    assert gap <= 0.05
    print(f"{name}, drawn evenly: {gap:.1e} (at most 5e-02)")
    rows = [np.asarray(xb) for xb, yb in batches]
    assert len(rows[0]) == 32
    rows = np.concatenate(rows)
    assert len(rows) == 1797
    # some rows come often, about a third never
    found, times = np.unique(rows, axis=0, return_counts=True)
    assert len(found) < 1300 and times.max() >= 5

# rejection_resample throws away rows of the common class
balanced = keras_cell.dataset.rejection_resample(
    lambda x, y: tf.cast(y, tf.int32), [0.5, 0.5], seed=0
)
kept = [int(label) for label, row in balanced]
assert len(kept) < 600 and abs(np.mean(kept) - 0.5) <= 0.1

# the weights are one a row, and exclude shuffle=True
assert len(torch_cell.weights) == len(dataset)
try:
    DataLoader(dataset, sampler=sampler, shuffle=True)
except ValueError as error:
    assert "mutually exclusive with shuffle" in str(error)
else:
    raise AssertionError("shuffle was accepted")
print("same after")
