"""The same channels, given a variance and given a std"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from PIL import Image

with redirect_stdout(None):
    import keras_cell
    import torch_cell

mean, std = keras_cell.mean, keras_cell.std
last = torch_cell.x.permute(1, 2, 0).numpy()

naive = keras_cell.layers.Normalization(mean=mean, variance=std)
gap = np.abs(naive(keras_cell.image) - last).max()
assert gap >= 1
print(f"plain, std given as variance: {gap:.2f} (at least 1)")

np.testing.assert_allclose(keras_cell.x, last, atol=1e-5)
gap = np.abs(keras_cell.x - last).max()
print(f"pixel, std squared: {gap:.1e} (at most 1e-05)")

# the same by hand, and back to a picture that can be shown
by_hand = (keras_cell.image - mean) / std
np.testing.assert_allclose(keras_cell.x, by_hand, atol=1e-5)
back = last * std + mean
np.testing.assert_allclose(back, keras_cell.image, atol=1e-6)

# whole numbers: Keras takes them, PyTorch refuses
by_keras = keras_cell.normalize(keras_cell.pixels)
assert by_keras.numpy().max() > 900
pixels = torch_cell.pixels
picture = Image.fromarray(keras_cell.pixels)
for wrong in pixels, picture:
    try:
        torch_cell.normalize(wrong)
    except TypeError as error:
        words = "float tensor", "does not support PIL"
        assert any(word in str(error) for word in words)
    else:
        raise AssertionError("v2.Normalize took whole numbers")

# Normalize does not scale to [0, 1] by itself
unscaled = torch_cell.normalize(pixels.float())
assert unscaled.max() > 900
print("same after")
