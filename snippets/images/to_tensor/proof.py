"""An array made a tensor from 0 to 1, by all three ways"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

v2 = torch_cell.v2
image = torch_cell.image
assert image.shape == (3, 427, 640)
assert keras_cell.image.shape == (427, 640, 3)
last = image.permute(1, 2, 0).numpy()

# ToImage alone, or ToDtype without scale, leaves 0 to 255
unscaled = v2.ToImage()(torch_cell.pixels)
assert unscaled.dtype == torch.uint8
unscaled = v2.ToDtype(torch.float32)(unscaled)
gap = unscaled.permute(1, 2, 0).numpy() - keras_cell.image
gap = np.abs(gap).max()
assert gap >= 200
print(f"plain, ToDtype without scale: {gap:.0f} (at least 200)")
# ToDtype without ToImage does not touch an array
alone = v2.ToDtype(torch.float32, scale=True)(torch_cell.pixels)
assert alone is torch_cell.pixels

np.testing.assert_allclose(keras_cell.image, last, atol=1e-6)
gap = np.abs(keras_cell.image - last).max()
print(f"brightness, scaled: {gap:.1e} (at most 1e-06)")

# the old name: the same numbers, and a warning
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = v2.ToTensor()
assert "is deprecated" in str(caught[0].message)
torch.testing.assert_close(old(torch_cell.pixels), +image)

# a float array from 0 to 255: only Rescaling divides it
floats = torch_cell.pixels.astype("float32")
assert torch_cell.to_tensor(floats).max() == 255
np.testing.assert_allclose(
    keras_cell.to_tensor(floats), keras_cell.image, atol=1e-6
)
assert torch_cell.twice.equal(image)
assert keras_cell.twice.numpy().max() < 0.004
print("same after")
