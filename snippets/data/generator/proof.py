"""The same rows from a generator, in each epoch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader, IterableDataset

with redirect_stdout(None):
    import torch_cell


class Careless(IterableDataset):
    def __iter__(self):  # every worker gives all of it
        yield from torch_cell.x


def given(dataset):
    """What two workers give, in order of its sum."""
    how = {"batch_size": None, "num_workers": 2}
    return sorted(DataLoader(dataset, **how), key=torch.sum)


# Workers before TensorFlow: they are forks of this process.
twice = len(given(Careless()))
assert twice >= 200
print(
    "number of rows, no get_worker_info: "
    f"{twice} (at least 200)"
)
shared = given(torch_cell.dataset)
alone = sorted(torch_cell.dataset, key=torch.sum)
assert [*map(torch.sum, shared)] == [*map(torch.sum, alone)]

with redirect_stdout(None):
    import keras_cell
    import tensorflow as tf

from_generator = tf.data.Dataset.from_generator


def refusal(make):
    try:
        make()
    except Exception as error:
        return f"{type(error).__name__} {error}"
    raise AssertionError("it was accepted")


# Keras cannot guess the type
words = refusal(lambda: from_generator(keras_cell.read))
assert "`output_signature`" in words
print("plain, from_generator(read): refused")
for epoch in range(2):
    mine, theirs = (
        list(keras_cell.dataset),
        list(torch_cell.dataset),
    )
    gap = max(
        np.abs(row.numpy() - other.numpy()).max()
        for row, other in zip(mine, theirs, strict=True)
    )
    assert gap <= 1e-7 and len(mine) == 100
    print(f"rows, epoch {epoch + 1}: {gap:.1e} (at most 1e-07)")
assert len({len(row) for row in mine}) > 5

# the length is unknown; a wrong type cuts
words = refusal(lambda: from_generator(keras_cell.read()))
assert "must be a Python callable" in words
for dataset in keras_cell.dataset, torch_cell.dataset:
    assert "TypeError" in refusal(lambda d=dataset: len(d))
cut = from_generator(
    lambda: [0.5, 1.5],
    output_signature=tf.TensorSpec((), tf.int32),
)
gap = np.abs(
    np.subtract([int(row) for row in cut], [0.5, 1.5])
).max()
assert gap >= 0.5
print(f"0.5 declared as int32: {gap:.2g} (at least 0.5)")

# nothing to shuffle by number
words = refusal(
    lambda: DataLoader(torch_cell.dataset, shuffle=True)
)
assert "IterableDataset" in words
print("same after")
