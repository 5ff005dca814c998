"""The same samples from both files; what a record forgets"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import tensorflow as tf
    import keras_cell
    import torch_cell

from torch.utils.data import DataLoader

mine = list(keras_cell.dataset.as_numpy_iterator())
theirs = next(iter(DataLoader(torch_cell.dataset, 100)))
assert len(mine) == 100 == len(torch_cell.dataset)
for name, kept in (
    ("image", keras_cell.images),
    ("label", keras_cell.labels),
):
    read = np.stack([sample[name] for sample in mine])
    other = theirs[name].numpy()
    assert read.tobytes() == other.tobytes() == kept.tobytes()
    assert read.dtype == other.dtype == kept.dtype
    assert read.shape == other.shape == kept.shape
    gap = np.abs(read - other).max()
    assert gap <= 0
    print(f"{name}s, bit for bit: {gap:.0f} (at most 0)")

# a record holds no shape: any that fits its 64 numbers is taken
record = next(iter(keras_cell.records))


def read(shape, dtype, name="image"):
    feature = tf.io.FixedLenFeature(shape, dtype)
    parse = tf.io.parse_single_example
    return parse(record, {name: feature})[name].numpy()


wrong = read((4, 16), tf.float32)
assert wrong.shape == (4, 16)
assert np.array_equal(wrong.ravel(), mine[0]["image"].ravel())


def refusal(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return str(error)
    raise AssertionError("it was accepted")


for arguments, words in (
    (((7, 7), tf.float32), "float_list slice was not parsed"),
    (((9, 9), tf.float32), "Key: image"),
    (((8, 8), tf.int64), "Data types don't match"),
    (((8, 8), tf.float32, "picture"), "could not be found"),
):
    assert words in refusal(read, *arguments)

# all floats of a record are float32
third = tf.train.FloatList(value=[1 / 3]).value[0]
gap = abs(third - 1 / 3)
assert gap >= 1e-9 and third == np.float32(1 / 3)
print(f"float64 in a record: {gap:.1e} (at least 1e-09)")
np.save("third.npy", 1 / 3)
assert np.load("third.npy") == 1 / 3

# a file of records has no length and no numbered rows
assert "unknown" in refusal(len, keras_cell.dataset)
assert "subscriptable" in refusal(lambda: keras_cell.dataset[0])
assert torch_cell.dataset[99]["label"] == keras_cell.labels[99]
dataset = torch_cell.dataset
for array in dataset.images, dataset.labels:
    assert isinstance(array, np.memmap)  # still in the file
print("one side")
