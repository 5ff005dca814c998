"""The same enlarged picture, rounded and not rounded"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2 = keras_cell.tf, torch_cell.v2
image, large = keras_cell.image, keras_cell.large.numpy()
assert large.dtype == "float32" and large.max() > 1
assert keras_cell.nearest.dtype == tf.uint8

rounded = torch_cell.rounded
assert rounded.dtype == torch.uint8
gap = np.abs(rounded.permute(1, 2, 0).numpy() - large).mean()
assert gap >= 0.1  # a mean: the largest depends on the CPU
print(f"plain, from uint8: {gap:.1f} (at least 0.1)")

floats = torch_cell.large.permute(1, 2, 0).numpy()
np.testing.assert_allclose(floats, large, atol=1e-2)
gap = np.abs(floats - large).max()
print(f"level, from floats: {gap:.1e} (at most 1e-02)")

# height first: the other order is another picture
swapped = tf.image.resize(image, large.shape[1::-1])
assert swapped.shape == (800, 600, 3) != large.shape

# one number
assert torch_cell.shorter.shape == (3, 600, 640 * 600 // 427)
try:
    tf.image.resize(image, 600)
except ValueError as error:
    assert "'size' must be a 1-D" in str(error)
else:
    raise AssertionError("tf.image.resize took one number")

# half-pixel centres, as F.interpolate has them unless told
options = {"size": (600, 800), "mode": "bilinear"}
interpolate = torch.nn.functional.interpolate
batch = torch_cell.image[None].float()
half = interpolate(batch, **options)
assert half[0].allclose(torch_cell.large)
corners = interpolate(batch, **options, align_corners=True)
assert (corners[0] - torch_cell.large).abs().max() > 10
print("same after")
