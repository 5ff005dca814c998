"""The same numbers and pictures, read back from both files"""
import io
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from PIL import Image

with redirect_stdout(None):
    import keras_cell
    Path("logs").rename("keras")
    import torch_cell
import tensorflow as tf

ours, theirs = keras_cell.log, torch_cell.log


def decode(png):
    return np.array(Image.open(io.BytesIO(png))).astype(float)


losses = [tf.make_ndarray(e.tensor_proto)
          for e in ours.Tensors("loss")]
events = theirs.Scalars("loss")
steps = [event.step for event in ours.Tensors("loss")]
assert steps == [event.step for event in events] == [0, 1, 2]
values = [event.value for event in events]
gap = np.abs(np.subtract(losses, values)).max()

# The first image of Keras's batch, given to PyTorch.
images = keras_cell.images
shown = [decode(png) for png in keras_cell.pictures]
assert np.shape(shown) == (3, 8, 6, 3)  # of five
writer = torch_cell.SummaryWriter("again")
try:
    writer.add_image("plain", images[0])
except TypeError:
    print("plain, (H, W, C) in add_image: refused")
assert gap <= 1e-5
print(f"scalars: {gap:.1e} (at most 1e-05)")
writer.add_image("turned", images[0].transpose(2, 0, 1))
writer.add_image("named", images[0], dataformats="HWC")
writer.add_images("strip", images, dataformats="NHWC")
writer.add_image("bytes", np.uint8([[[0, 128, 255]]]),
                 dataformats="HWC")
writer.close()
log = torch_cell.event_accumulator.EventAccumulator("again")
log.Reload()
assert "plain" not in log.Tags()["images"]
turned, named, strip, byte = (
    decode(log.Images(tag)[0].encoded_image_string)
    for tag in ("turned", "named", "strip", "bytes"))
np.testing.assert_array_equal(turned, named)
gap = np.abs(named - shown[0]).max() / 255
assert gap <= 0.004
print(f"image, dataformats named: {gap:.1e} (at most 4e-03)")
assert strip.shape == (8, 30, 3)
np.testing.assert_array_equal(strip[:, :6], named)
np.testing.assert_array_equal(byte, [[[0, 128, 255]]])
# PyTorch cuts 254.9 down to 254, TensorFlow rounds it.
np.testing.assert_array_equal(named, np.floor(images[0] * 255))
(picture,) = theirs.Images("image")
np.testing.assert_array_equal(
    decode(picture.encoded_image_string),
    np.floor(torch_cell.images[0] * 255).transpose(1, 2, 0))
(picture,) = theirs.Images("images")
assert picture.width == 30

# Histograms: 30 bins of one width, or many narrow ones near 0.
rows = tf.make_ndarray(ours.Tensors("pixels")[0].tensor_proto)
widths = rows[:, 1] - rows[:, 0]
assert len(rows) == 30 and np.ptp(widths) < 1e-6
(event,) = theirs.Histograms("pixels")
edges = np.array(event.histogram_value.bucket_limit)
assert np.diff(edges).max() > 5 * np.diff(edges).min()
count = sum(event.histogram_value.bucket)
assert count == rows[:, 2].sum() == images.size

# No writer: nothing is written. No step: refused, or 0.
assert not tf.summary.scalar("loss", 1.0, step=0)
with keras_cell.writer.as_default():
    try:
        tf.summary.scalar("loss", 1.0)
    except ValueError:
        pass
    else:
        raise AssertionError("no step was needed")
    with tf.summary.record_if(False):
        assert not tf.summary.scalar("loss", 1.0, step=0)
keras_cell.writer.flush()
anew = torch_cell.event_accumulator.EventAccumulator("keras")
assert len(anew.Reload().Tensors("loss")) == 3
note = theirs.Tensors("note/text_summary")[0].tensor_proto
assert tf.make_ndarray(note) == [b"five images"]
note = tf.make_ndarray(ours.Tensors("note")[0].tensor_proto)
assert note == b"five images"
print("same after")
