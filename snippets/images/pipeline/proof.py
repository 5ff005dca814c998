"""Both pipelines on one photograph, and in another order"""
from contextlib import redirect_stdout
from importlib.util import find_spec

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layers = keras_cell.keras, keras_cell.layers
pixels = keras_cell.pixels
last = torch_cell.x.permute(0, 2, 3, 1).numpy()

# Resizing without antialias=True is another picture
resize = layers.Resizing(64, 96)
naive = [keras_cell.rescale, resize, keras_cell.normalize]
naive = keras.Sequential(naive)(pixels[None])
gap = np.abs(naive - last).max()
assert gap >= 0.5
print(f"plain, Resizing as it is: {gap:.2f} (at least 0.5)")

np.testing.assert_allclose(keras_cell.x, last, atol=1e-4)
gap = np.abs(keras_cell.x - last).max()
print(f"pixel, with antialias: {gap:.1e} (at most 1e-04)")

# order: normalised before rescaling, by hand
by_hand = (pixels - 0.5) / 0.5 / 255
y = keras_cell.y
assert y.min() > -0.1 and abs(y.max() - by_hand.max()) < 0.1
assert np.abs(keras_cell.x - y).max() > 0.5
assert keras_cell.x.min() < -0.9

# PyTorch wants floats first
compose, to_image = torch_cell.v2.Compose, torch_cell.to_image
try:
    compose([to_image, torch_cell.normalize])(pixels)
except TypeError as error:
    assert "should be a float tensor" in str(error)
else:
    raise AssertionError("v2.Normalize took uint8")

# the transforms are a package of their own
assert torch_cell.v2.__name__ == "torchvision.transforms.v2"
assert find_spec("pytorch") is None
print("same after")
