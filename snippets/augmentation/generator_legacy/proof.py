"""The legacy generator and what replaces it, on one folder"""
import io
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(io.StringIO()):
    import keras_cell
    import torch_cell

    # only tf.keras still has it, as legacy
    from tensorflow.keras.preprocessing.image import (
        ImageDataGenerator,
    )

    def generate(**options):
        batches = ImageDataGenerator(rescale=1 / 255)
        return batches.flow_from_directory(
            "digits", (32, 32), shuffle=False, **options
        )

    old, y = next(generate())
    smooth, _ = next(generate(interpolation="bilinear"))
assert "legacy" in ImageDataGenerator.__module__
assert "DEPRECATED" in ImageDataGenerator.__doc__
try:
    from keras.preprocessing.image import ImageDataGenerator
except ImportError:
    assert not keras_cell.old
else:
    raise AssertionError("keras has ImageDataGenerator")

# a folder's images are PIL's until a transform turns them
folder = torch_cell.ImageFolder("digits")
try:
    next(iter(torch_cell.DataLoader(folder)))
except TypeError as error:
    assert "found <class 'PIL.Image.Image'>" in str(error)
else:
    raise AssertionError("a batch of PIL images")
print("plain, ImageFolder without transform: refused")

x = keras_cell.x.numpy()
gap = np.abs(old - x).max()
assert gap >= 0.3  # it took the nearest pixel
print(f"brightness, old generator: {gap:.2f} (at least 0.3)")

theirs = torch_cell.x.permute(0, 2, 3, 1).numpy()
np.testing.assert_allclose(x, theirs, atol=1e-5)
gap = np.abs(x - theirs).max()
print(f"brightness, replacements: {gap:.1e} (at most 1e-05)")

# told to interpolate, on bytes, it comes close
assert np.abs(smooth - x).max() < 0.01

# its labels were one-hot, those of today are whole numbers
np.testing.assert_array_equal(y.argmax(axis=1), keras_cell.y)
np.testing.assert_array_equal(keras_cell.y, torch_cell.y)
assert y.shape == (30, 10) and keras_cell.y.shape == (30,)
print("same after")
