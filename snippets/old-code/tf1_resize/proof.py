"""A photograph of odd sizes, made larger and smaller"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from sklearn.datasets import load_sample_image

tf, F = keras_cell.tf, torch_cell.F
old = tf.compat.v1.image
x = load_sample_image("flower.jpg")[None, 100:231:2, :300:3]
x = x.astype("float32") / 255  # 66 rows, 100 columns
images = torch.tensor(x).permute(0, 3, 1, 2)


def apart(left, right):
    right = right.permute(0, 2, 3, 1).numpy()
    return np.abs(left.numpy() - right).max()


found = {}
for size in (129, 250), (40, 33):
    options = {"size": size, "mode": "bilinear"}
    half = F.interpolate(images, **options)
    corners = F.interpolate(
        images, align_corners=True, **options)
    left = old.resize_bilinear(x, size)
    pairs = {
        "plain, align_corners=False": (left, half),
        "plain, align_corners=True": (left, corners),
        "resize of the row": (
            left, torch_cell.resize(images, size)),
        "align_corners=True on both sides": (
            old.resize_bilinear(x, size, align_corners=True),
            corners),
        "tf.image.resize of today": (
            tf.image.resize(x, size), half),
        "nearest of TF1 and of PyTorch": (
            old.resize_nearest_neighbor(x, size),
            F.interpolate(images, size=size, mode="nearest")),
    }
    for what, pair in pairs.items():
        found.setdefault(what, []).append(apart(*pair))

for what, gaps in found.items():
    if what.startswith("plain"):
        assert min(gaps) >= 0.1
        print(f"{what}: {min(gaps):.2f} (at least 0.1)")
    else:
        assert max(gaps) <= 1e-4, what
        print(f"{what}: {max(gaps):.1e} (at most 0.0001)")
for name in "old", "corners", "today", "nearest":
    left, right = (
        getattr(cell, name)
        for cell in (keras_cell, torch_cell))
    assert left.shape[2] == 8 and apart(left, right) <= 1e-6
found = tf.compat.v1.image.resize_images(x, (40, 33))
assert np.array_equal(found, old.resize_bilinear(x, (40, 33)))
print("same after")
