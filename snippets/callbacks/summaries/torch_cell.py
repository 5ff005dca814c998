"""`writer.add_scalar(tag, value, step)`, `writer.add_image`"""
import numpy as np
from tensorboard.backend.event_processing import (
    event_accumulator)
from torch.utils.tensorboard import SummaryWriter

rng = np.random.default_rng(0)
images = rng.random((5, 3, 8, 6), dtype="float32")  # NCHW
with SummaryWriter("logs") as writer:
    for step in range(3):
        writer.add_scalar("loss", 1 / (1 + step), step)
    writer.add_histogram("pixels", images, 0)
    writer.add_image("image", images[0], 0)
    writer.add_images("images", images, 0)  # one strip of all
    writer.add_text("note", "five images", 0)

log = event_accumulator.EventAccumulator("logs").Reload()
tags = log.Tags()
for kind in "scalars", "histograms", "images", "tensors":
    print(f"{kind}:", tags[kind])
print("points:", [event.step for event in log.Scalars("loss")])
for tag in tags["images"]:
    (picture,) = log.Images(tag)
    print(f"{tag}: {picture.height} x {picture.width}")
