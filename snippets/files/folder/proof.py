"""The same 60 files, read without and with the arguments"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

# nothing said: pictures as they lie, that make no batch
try:
    next(iter(DataLoader(torch_cell.dataset, batch_size=2)))
except TypeError as error:
    assert "PIL.Image.Image" in str(error)
else:
    raise AssertionError("pictures were stacked")
print("plain, DataLoader(ImageFolder(path)): refused")

theirs = torch.stack(
    [image for image, label in torch_cell.small]
)
theirs = theirs.permute(0, 2, 3, 1).numpy()  # channels last
small = keras_cell.small
mine = np.concatenate([xb for xb, yb in small])
assert mine.shape == theirs.shape == (60, 8, 8, 3)
gap = np.abs(mine - theirs).max()
assert gap >= 200
print(f"pixels, 0 to 255 or 0 to 1: {gap:.3g} (at least 200)")
gap = np.abs(mine / 255 - theirs).max()
assert gap <= 1e-6
print(f"pixels, divided by 255: {gap:.1e} (at most 1e-06)")

# classes in alphabetical order: label 2 is the digit zero
labels = np.concatenate([yb for xb, yb in keras_cell.small])
assert labels.tolist() == torch_cell.small.targets
names = ["one", "two", "zero"]
assert keras_cell.dataset.class_names == names
assert torch_cell.dataset.classes == names
assert labels[-1] == 2

# nothing said: 256 by 256, batches of 32, shuffled
dataset = keras_cell.dataset
shapes = [xb.shape for xb, yb in dataset]
assert shapes == [(32, 256, 256, 3), (28, 256, 256, 3)]
orders = [
    [int(y) for xb, yb in dataset for y in yb] for _ in range(2)
]
assert orders[0] != orders[1] and labels.tolist() not in orders

single = keras_cell.image_dataset_from_directory(
    "digits", batch_size=None, verbose=0
)
assert single.element_spec[0].shape == (256, 256, 3)

# it ends in prefetch: split_dataset counts its batches
left, right = keras.utils.split_dataset(small, left_size=1)
assert len(next(iter(left))[0]) == 32

# PyTorch's pictures hold 0 to 255 too, until scaled
pixels = [np.asarray(image) for image, _ in torch_cell.dataset]
assert pixels[0].dtype == np.uint8
assert np.max(pixels) == mine.max() == 240
print("same after")
