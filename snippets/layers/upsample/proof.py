"""A photograph at twice its size, by the ways of both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
import tensorflow as tf
from sklearn.datasets import load_sample_image

x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = x.astype("float32")


def apart(wanted, torch_layer):
    images = torch.tensor(x).permute(0, 3, 1, 2)
    found = torch_layer(images).permute(0, 2, 3, 1).numpy()
    return np.abs(found - wanted).max()


for name in "nearest", "bilinear":
    wanted = getattr(keras_cell, name)(x).numpy()
    gap = apart(wanted, getattr(torch_cell, name))
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
gap = apart(wanted, torch_cell.corners)
assert gap >= 0.05
print(f"bilinear, align_corners: {gap:.2f} (at least 0.05)")

# tf.image.resize agrees; corners are aligned in TF 1's alone.
size = wanted.shape[1:3]
new = tf.image.resize(x, size)
assert apart(new, torch_cell.bilinear) <= 1e-5
resize_bilinear = tf.compat.v1.image.resize_bilinear
old = resize_bilinear(x, size, align_corners=True)
assert apart(old, torch_cell.corners) <= 1e-4
old = resize_bilinear(x, size)  # neither way
assert apart(old, torch_cell.bilinear) >= 0.05
assert apart(old, torch_cell.corners) >= 0.05
try:
    keras.layers.UpSampling2D(2, align_corners=True)
except (TypeError, ValueError) as error:
    assert "align_corners" in str(error)
else:
    raise AssertionError("Keras knows align_corners")
print("same")
