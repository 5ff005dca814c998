"""Scaling before and after a resize"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2 = keras_cell.tf, torch_cell.v2


def last(image):
    return image.permute(1, 2, 0).numpy()


scaled = last(torch_cell.scaled)
gap = np.abs(keras_cell.scaled - last(torch_cell.cast)).max()
assert gap >= 200
print(f"plain, ToDtype without scale: {gap:.0f} (at least 200)")
late = last(torch_cell.late)
gap = np.abs(keras_cell.late - late).max()
assert gap >= 200 and late.max() <= 1
print(f"plain, resized first: {gap:.0f} (at least 200)")

np.testing.assert_allclose(keras_cell.scaled, scaled, atol=1e-6)
gap = np.abs(keras_cell.scaled - scaled).max()
print(f"brightness, converted first: {gap:.1e} (at most 1e-06)")

first = tf.image.resize(keras_cell.scaled, (600, 800))
resized = v2.Resize((600, 800))(torch_cell.scaled)
np.testing.assert_allclose(first, last(resized), atol=1e-4)
gap = np.abs(first - last(resized)).max()
print(f"brightness, then resized: {gap:.1e} (at most 1e-04)")

# neither a cast nor ToDtype alone scales
np.testing.assert_array_equal(
    keras_cell.cast, last(torch_cell.cast)
)
assert keras_cell.cast.numpy().max() == 255

# floats are left alone on both sides
again = v2.ToDtype(torch.float32, scale=True)
assert again(torch_cell.cast).equal(torch_cell.cast)
np.testing.assert_array_equal(
    tf.image.convert_image_dtype(keras_cell.cast, tf.float32),
    keras_cell.cast,
)
print("same after")
