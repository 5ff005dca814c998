"""Ten rounds of six rows: which orders, and which rows"""
from contextlib import redirect_stdout
from itertools import islice

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell
    import tensorflow as tf


def rounds(batches, count=20):
    """The first batches, as ten rounds of six rows."""
    parts = [np.asarray(xb) for xb in islice(batches, count)]
    return np.concatenate(parts)[:60].reshape(10, 6)


def orders(rows):
    return len({tuple(row) for row in rows})


mine = rounds(keras_cell.endless)
theirs = rounds(torch_cell.repeat(torch_cell.batches))
cycled = rounds(torch_cell.cycled)
assert orders(cycled) == 1
gap = orders(mine) - orders(cycled)
assert gap >= 5
print(
    "number of orders more than with cycle: "
    f"{gap} (at least 5)"
)
gap = np.abs(np.sort(mine) - np.sort(theirs)).max()
assert orders(mine) >= 8 and orders(theirs) >= 8
assert gap <= 0
print(f"rows of a round, put in order: {gap} (at most 0)")
assert (np.sort(mine) == np.arange(6)).all()

# repeat before batch: a batch takes rows of two rounds
sizes = [len(xb) for xb in keras_cell.endless.take(4)]
assert sizes == [4, 2, 4, 2]
sizes = [len(xb) for xb in keras_cell.blended.take(4)]
assert sizes == [4, 4, 4, 4]
late = keras_cell.dataset.repeat().shuffle(6, seed=0).batch(4)
assert (np.sort(rounds(late)) != np.arange(6)).any()
assert keras_cell.endless.cardinality() == -1  # endless


# without steps_per_epoch, the first epoch of fit has no end
class Enough(Exception):
    pass


class Watch(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if batch == 99:
            raise Enough


def pair(row):
    return tf.cast(row[:, None], "float32"), row


pairs = keras_cell.endless.map(pair)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse")
try:
    model.fit(pairs, callbacks=[Watch()], verbose=0)
except Enough:
    history = model.fit(pairs, steps_per_epoch=2, verbose=0)
    assert history.epoch == [0]
else:
    raise AssertionError("an endless epoch has ended")
print("one side")
