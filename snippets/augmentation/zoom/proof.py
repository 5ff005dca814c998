"""One photograph zoomed by 0.5, the two ways round"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

v2, layers = torch_cell.v2, keras_cell.layers
image, zoomed = torch_cell.image, keras_cell.zoomed


def last(image):
    return image.permute(1, 2, 0).numpy()


# what stays inside the border, which is blended in two ways
inside = last(torch_cell.zoom(torch.ones_like(image))) > 0.999
assert abs(inside.mean() - 1 / 1.5**2) < 0.01

options = {"interpolation": torch_cell.bilinear}
naive = v2.RandomAffine(0, scale=(1.5, 1.5), **options)
gap = np.abs(last(naive(image)) - zoomed)[inside].max()
assert gap >= 0.5
print(f"plain, scale 1 + 0.5: {gap:.2f} (at least 0.5)")

theirs = last(torch_cell.zoomed)
gap = np.abs(theirs - zoomed)[inside].max()
assert gap <= 1e-3
print(f"brightness, scale 1 / 1.5: {gap:.1e} (at most 1e-03)")

# the random ones have the same bounds
low, high = keras_cell.random.height_factor
want = 1 / (1 + high), 1 / (1 + low)
np.testing.assert_allclose(torch_cell.random.scale, want)
assert torch_cell.random.degrees == [0, 0]

# by default: the photograph mirrored around it, or black
plain = layers.RandomZoom(keras_cell.factor)
assert plain.fill_mode == "reflect"
assert plain(keras_cell.image)[0, 0].numpy().min() > 0.1
assert zoomed[0, 0].max() == theirs[0, 0].max() == 0
print("same after")
