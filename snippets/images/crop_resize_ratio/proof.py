"""A photograph made square by both, in three ways"""
from contextlib import redirect_stdout
from importlib import reload
from inspect import signature

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert len(plt.get_fignums()) == 2
with redirect_stdout(None):
    reload(keras_cell)  # a second run finds its folder there
plt.close("all")
v2, image = torch_cell.v2, torch_cell.image


def last(image):
    return image.permute(1, 2, 0).numpy()


squashed = keras_cell.squashed[0].numpy() / 255
cropped = keras_cell.cropped[0].numpy() / 255
assert squashed.shape == cropped.shape == (64, 64, 3)
assert np.abs(squashed - cropped).max() > 0.5

naive = v2.Compose([v2.Resize(64), v2.CenterCrop(64)])
gap = np.abs(last(naive(image)) - cropped).max()
assert gap >= 0.3
print(f"plain, Resize, CenterCrop: {gap:.2f} (at least 0.3)")
gap = np.abs(last(v2.Resize((64, 64))(image)) - squashed).max()
assert gap >= 0.3
print(f"plain, Resize((64, 64)): {gap:.2f} (at least 0.3)")

# cropped first by default, or last without antialiasing
first = v2.Resize((64, 64))(v2.CenterCrop(427)(image))
assert np.abs(last(first) - cropped).max() >= 0.3
late = [v2.Resize(64, antialias=False), v2.CenterCrop(64)]
gap = np.abs(last(v2.Compose(late)(image)) - cropped).max()
assert gap >= 0.3

pairs = {"squashed": (squashed, torch_cell.squashed)}
pairs["cropped first"] = cropped, torch_cell.cropped
for name, (ours, theirs) in pairs.items():
    np.testing.assert_allclose(ours, last(theirs), atol=1e-4)
    gap = np.abs(ours - last(theirs)).max()
    print(f"pixel, {name}: {gap:.1e} (at most 1e-04)")

# the layer crops in the same way; padding keeps the whole image
layers = keras_cell.keras.layers
layer = layers.Resizing(64, 64, crop_to_aspect_ratio=True)
by_layer = layer(last(image))
np.testing.assert_allclose(by_layer, cropped, atol=1e-4)
layer = layers.Resizing(64, 64, pad_to_aspect_ratio=True)
padded = layer(last(image)).numpy()
assert padded[0].max() == 0 and padded[32].max() > 0.5

# nothing said: 256 x 256, bilinear
defaults = signature(keras_cell.load).parameters
assert defaults["interpolation"].default == "bilinear"
folder = keras_cell.load("photos", verbose=False)
assert next(iter(folder))[0].shape == (1, 256, 256, 3)
print("same after")
