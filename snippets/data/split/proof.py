"""Which rows each split sets aside"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf


def rows(part):
    return np.array([[*row, label] for row, label in part])


split, dataset = keras_cell.split, keras_cell.dataset
train, val = split(dataset, left_size=0.8)
gap = np.abs(rows(val) - rows(torch_cell.val)).max()
assert gap >= 0.9
print(f"plain, random_split: {gap:.2g} (at least 0.9)")
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

# Keras reads every row when it is called, PyTorch none
reads = tf.Variable(0)


def read(row, label):
    reads.assign_add(1)
    return row, label


split(dataset.map(read), left_size=0.8)
assert int(reads) == len(dataset) == 150


class Closed(torch.utils.data.Dataset):
    def __len__(self):
        return 150

    def __getitem__(self, k):
        raise AssertionError("a row was read")


torch_cell.random_split(Closed(), [0.8, 0.2])

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
