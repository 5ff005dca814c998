"""How far a shuffle moves rows, and what a first batch holds"""
from contextlib import redirect_stdout
from itertools import chain

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf

# Keras wants to know from how many rows it may draw
try:
    keras_cell.dataset.shuffle()
except TypeError as error:
    assert "buffer_size" in str(error)
else:
    raise AssertionError("it shuffled without a buffer")
print("plain, dataset.shuffle(): refused")

# a row that comes out at place i lay at place i + 8 at most
places = tf.data.Dataset.range(1000).shuffle(9)
order = np.array(list(places.as_numpy_iterator()))
ahead = (order - np.arange(1000)).max()
assert sorted(order) == list(range(1000))
assert ahead <= 8
print(
    "number of places a row moves up, buffer 9: "
    f"{ahead} (at most 8)"
)
places = DataLoader(range(1000), batch_size=50, shuffle=True)
order = np.concatenate(list(places))
ahead = (order - np.arange(1000)).max()
assert sorted(order) == list(range(1000))
assert ahead >= 500
print(
    "number of places a row moves up, PyTorch: "
    f"{ahead} (at least 500)"
)


def mean_label(batches):
    """Of the first batch, over 60 passes."""
    firsts = (next(iter(batches))[1] for _ in range(60))
    return np.mean([np.mean(np.asarray(y)) for y in firsts])


wanted = mean_label(torch_cell.batches)
short = keras_cell.dataset.shuffle(9).batch(32)
gap = abs(mean_label(short) - wanted)
assert gap >= 0.9
print(f"mean label, buffer 9: {gap:.2f} (at least 0.9)")
gap = abs(mean_label(keras_cell.batches) - wanted)
assert gap <= 0.1
print(f"mean label, buffer 150: {gap:.1e} (at most 1e-01)")
labels = chain.from_iterable(
    y.numpy() for x, y in keras_cell.batches
)
assert sorted(labels) == [0] * 50 + [1] * 50 + [2] * 50
print("same after")
