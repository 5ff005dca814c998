"""A tenth of a turn, with equal and with default settings"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

v2, layers = torch_cell.v2, keras_cell.layers
image, rotated = torch_cell.image, keras_cell.rotated


def last(image):
    return image.permute(1, 2, 0).numpy()


# the border of the turned photograph is blended in two ways:
# compare what stays inside it
inside = last(torch_cell.rotate(torch.ones_like(image))) > 0.999
assert inside.mean() > 0.5

naive = v2.RandomRotation((0.1, 0.1))(image)  # degrees!
gap = np.abs(last(naive) - rotated)[inside].max()
assert gap >= 0.5
print(f"plain, 0.1 for both: {gap:.2f} (at least 0.5)")

nearest = v2.RandomRotation((36, 36))(image)
gap = np.abs(last(nearest) - rotated)[inside].max()
assert gap >= 0.3
print(f"plain, 36 degrees, nearest: {gap:.2f} (at least 0.3)")

gap = np.abs(last(torch_cell.rotated) - rotated)[inside].max()
assert gap <= 1e-3
print(f"brightness, bilinear: {gap:.1e} (at most 1e-03)")

# the corners: a mirrored photograph, or black
plain = layers.RandomRotation(keras_cell.tenth)
assert plain.fill_mode == "reflect"
assert plain(keras_cell.image)[0, 0].numpy().min() > 0.1
assert rotated[0, 0].max() == nearest[:, 0, 0].max() == 0

# a positive angle turns to the left
square = image[:, :, :427]
left = torch.rot90(square, 1, (1, 2))
assert v2.RandomRotation((90, 90))(square).allclose(left)

# degrees are refused by Keras
try:
    layers.RandomRotation(36)
except ValueError as error:
    assert "in the range [-1, 1]" in str(error)
else:
    raise AssertionError("RandomRotation took degrees")
print("same after")
