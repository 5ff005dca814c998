"""`tf.summary.scalar(name, data, step)`, `tf.summary.image`"""
import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing import (
    event_accumulator)

rng = np.random.default_rng(0)
images = rng.random((5, 8, 6, 3), dtype="float32")  # NHWC
writer = tf.summary.create_file_writer("logs")
with writer.as_default():  # outside it nothing is written
    for step in range(3):
        tf.summary.scalar("loss", 1 / (1 + step), step=step)
    tf.summary.histogram("pixels", images, step=0)
    tf.summary.image("image", images, step=0, max_outputs=3)
    tf.summary.text("note", "five images", step=0)
writer.flush()

log = event_accumulator.EventAccumulator("logs").Reload()
print("tags:", log.Tags()["tensors"])
print("points:", [event.step for event in log.Tensors("loss")])
(event,) = log.Tensors("image")
width, height, *pictures = event.tensor_proto.string_val
print("images:", len(pictures))
print("each:", height.decode(), "x", width.decode())
