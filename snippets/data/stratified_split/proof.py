"""The share of a rare class that each split leaves to judge"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

y, share = keras_cell.y, keras_cell.share
split = torch_cell.train_test_split
dataset, dataset_ = keras_cell.dataset, torch_cell.dataset
assert y.sum() == 31 and len(dataset) == len(dataset_) == 300
for drawn in keras_cell.drawn, torch_cell.drawn:
    assert len(drawn) == 60 and abs(share(drawn) - 0.1) >= 0.01


def farthest(draw):
    parts = [share(draw(seed)) for seed in range(8, 16)]
    return np.abs(parts - y.mean()).max()


def draw(seed):
    return keras.utils.split_dataset(
        dataset, right_size=0.2, shuffle=True, seed=seed)[1]


def draw_(seed):
    generator = torch.Generator().manual_seed(seed)
    return torch_cell.data.random_split(
        dataset_, [0.8, 0.2], generator)[1]


gap = farthest(draw)
assert gap >= 0.03
print(f"plain, split_dataset: {gap:.2f} (at least 0.03)")
gap = farthest(draw_)
assert gap >= 0.03
print(f"plain, random_split: {gap:.2f} (at least 0.03)")


def stratified(seed):
    parts = split(np.arange(300), test_size=0.2, stratify=y,
                  random_state=seed)
    return torch_cell.data.Subset(dataset_, parts[1])


gap = farthest(stratified)
assert gap <= 0.01
print(f"share, stratified: {gap:.3f} (at most 0.01)")


# the same indices: the same rows on both sides, none in both
def table(part):
    return np.array([[*row, label] for row, label in part])


gap = 0
for name in "train", "val":
    part = table(getattr(keras_cell, name))
    part_ = table(getattr(torch_cell, name))
    gap = max(gap, np.abs(part - part_).max())
assert gap == 0
print(f"rows, same indices: {gap:.0f} (at most 0)")
rows, val_rows = torch_cell.rows, torch_cell.val_rows
assert sorted([*rows, *val_rows]) == [*range(300)]
for cell in keras_cell, torch_cell:
    assert len(cell.rows) == 240 and len(cell.val_rows) == 60
np.testing.assert_array_equal(
    table(keras_cell.val), table(dataset_)[val_rows])

# stratifying shuffles, and wants two rows of each class
one = np.eye(300, dtype=int)[0]
for labels, how, words in (
    (y, dict(shuffle=False), "not implemented for shuffle"),
    (one, dict(), "least populated class"),
):
    try:
        split(np.arange(300), stratify=labels, **how)
    except ValueError as error:
        assert words in str(error), error
    else:
        raise AssertionError("it was split")
print("same after")
