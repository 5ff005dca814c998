"""Rows and labels in one new order; then each by itself"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import random

tf, x = keras_cell.tf, torch_cell.x
for side, cell in (
    ("Keras", keras_cell),
    ("PyTorch", torch_cell),
):
    mixed, labels = cell.mixed.numpy(), cell.labels.numpy()
    broken = np.sum(mixed[:, 0] * 5 != labels)
    assert broken <= 0
    print(
        f"number of pairs broken, {side}: {broken} (at most 0)"
    )
    assert cell.pairs == labels.tolist()
    order = cell.order.numpy()
    assert sorted(order.tolist()) == list(range(5))
    assert order.tolist() != list(range(5))
    np.testing.assert_array_equal(mixed, cell.x.numpy()[order])
    np.testing.assert_array_equal(labels, cell.y.numpy()[order])
    np.testing.assert_array_equal(cell.back.numpy(), x)
    columns = np.sort(cell.columns.numpy(), axis=1)
    np.testing.assert_array_equal(columns, x)

# Each shuffled by itself, labels leave their rows
tf.random.set_seed(0)
mixed = tf.random.shuffle(keras_cell.x)
labels = tf.random.shuffle(keras_cell.y)
broken = np.sum((mixed[:, 0] * 5 != labels).numpy())
assert broken >= 1
print(
    "number of pairs broken, each shuffled alone: "
    f"{broken} (at least 1)"
)

# Python's own shuffle loses rows of a tensor: a row is a view
random.seed(0)
rows = x.clone()
random.shuffle(rows)
lost = len(x) - len(torch.unique(rows, dim=0))
assert lost >= 1
print(
    "number of rows lost by random.shuffle: "
    f"{lost} (at least 1)"
)

# keras.random.shuffle with a whole number: the same order again
shuffle = keras_cell.keras.random.shuffle
first, second = (
    shuffle(keras_cell.y, seed=1) for _ in range(2)
)
np.testing.assert_array_equal(first, second)
seed = keras_cell.keras.random.SeedGenerator(1)
many = np.arange(100)
first, second = (shuffle(many, seed=seed) for _ in range(2))
assert not np.array_equal(first, second)
# and torch.randperm with a generator that is seeded
first, second = (
    torch.randperm(
        100, generator=torch.Generator().manual_seed(1)
    )
    for _ in range(2)
)
assert torch.equal(first, second)
print("task")
