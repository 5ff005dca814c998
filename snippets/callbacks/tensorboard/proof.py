"""Event files of both, read back: curves, steps, weights"""
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from shutil import rmtree

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    rmtree("logs")  # one folder a run
    import torch_cell
import tensorflow as tf
from keras.callbacks import TensorBoard
from tensorboard.backend.event_processing import (
    event_accumulator)

ALL = {"histograms": 0, "tensors": 0}  # not a sample of them


def read(folder):
    log = event_accumulator.EventAccumulator(folder, ALL)
    return log.Reload()


def curve(events):
    steps = [event.step for event in events]
    assert steps == sorted(steps)
    return [tf.make_ndarray(e.tensor_proto) for e in events]


x = torch_cell.x.numpy()
model = keras_cell.model
model.set_weights([np.zeros((1, 1))])
data = {"x": x, "y": 3 * x, "validation_data": (x / 2, 1.5 * x)}
callbacks = [TensorBoard("keras", histogram_freq=1)]
model.fit(**data, batch_size=64, epochs=3, verbose=0,
          callbacks=callbacks)

gaps = []
for part in "train", "validation":
    ours = read(f"keras/{part}").Tensors("epoch_loss")
    theirs = read(f"logs/{part}").Scalars("epoch_loss")
    assert [event.step for event in ours] == [0, 1, 2]
    assert [event.step for event in theirs] == [0, 1, 2]
    gaps += [curve(ours) - np.array([e.value for e in theirs])]
gap = np.abs(gaps).max()
assert gap <= 1e-5
print(f"both curves read back: {gap:.1e} (at most 1e-05)")

# The weight after each epoch, as a histogram of one number.
log = read("keras/train")
(tag,) = [t for t in log.Tags()["tensors"] if "histogram" in t]
ours = np.array(curve(log.Tensors(tag)))[:, 0, 0]  # left edge
events = read("logs/train").Histograms("weight")
theirs = [event.histogram_value.sum for event in events]
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5 and ours[2] > ours[0] + 0.5
assert [event.step for event in events] == [0, 1, 2]
print(f"weights in the histograms: {gap:.1e} (at most 1e-05)")

# By itself: curves and learning rate, no weights, no batches.
assert keras_cell.callback.histogram_freq == 1
fit = partial(model.fit, x, 3 * x, epochs=3, verbose=0)
for _ in range(2):  # the second run begins at step 0 again
    fit(callbacks=[TensorBoard("plain")])
assert not Path("plain/validation").exists()
assert len(list(Path("plain/train").iterdir())) == 2
log = read("plain/train")
tags = ["keras", "epoch_loss", "epoch_learning_rate"]
assert log.Tags()["tensors"] == tags
steps = [event.step for event in log.Tensors("epoch_loss")]
assert steps == [0, 1, 2, 0, 1, 2]
fit(callbacks=[TensorBoard("batches", update_freq=1)])
events = read("batches/train").Tensors("batch_loss")
assert [event.step for event in events] == [1, 2, 3, 4, 5, 6]

# Without a step PyTorch puts all at 0, one above the other.
with torch_cell.SummaryWriter("no_step") as writer:
    for loss in 3.0, 2.0, 1.0:
        writer.add_scalar("loss", loss)
events = read("no_step").Scalars("loss")
assert [event.step for event in events] == [0, 0, 0]
print("task")
