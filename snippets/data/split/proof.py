"""Which rows each split sets aside"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def rows(part):
    return np.array([[*row, label] for row, label in part])


split, dataset = keras_cell.split, keras_cell.dataset
train, val = split(dataset, left_size=0.8)
gap = np.abs(rows(val) - rows(torch_cell.val)).max()
assert gap >= 0.9
print(f"rows, split in order or not: {gap:.2g} (at least 0.9)")
assert len(torch_cell.val_in_order) == len(val)
gap = np.abs(rows(val) - rows(torch_cell.val_in_order)).max()
assert gap <= 1e-7
print(f"rows, both in order: {gap:.1e} (at most 1e-07)")

# shuffled, neither loses a row nor has one twice
every = sorted(rows(dataset).tolist())
for cell in keras_cell, torch_cell:
    assert len(cell.train) == 120 and len(cell.val) == 30
    parts = rows(cell.train), rows(cell.val)
    assert sorted(np.concatenate(parts).tolist()) == every
    assert set(cell.labels(cell.val)) == {0, 1, 2}

# a whole number counts rows; nothing said, nothing split
assert [*map(len, split(dataset, left_size=100))] == [100, 50]
assert [*map(len, split(dataset, right_size=0.2))] == [120, 30]
random_split = torch_cell.random_split
counts = random_split(torch_cell.dataset, [100, 50])
assert [*map(len, counts)] == [100, 50]
for refused, words in (
    (lambda: split(dataset), "At least one of the `left_size`"),
    (
        lambda: random_split(torch_cell.dataset, [0.8, 0.1]),
        "Sum",
    ),
):
    try:
        refused()
    except ValueError as error:
        assert str(error).startswith(words)
    else:
        raise AssertionError("it was split")
print("same after")
