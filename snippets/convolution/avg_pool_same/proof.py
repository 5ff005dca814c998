"""Averages over a photograph, padding counted and not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.datasets import load_sample_image

x = load_sample_image("china.jpg")[None, 150:214, 200:264] / 255
x = x.astype("float32")
images = torch.tensor(x).permute(0, 3, 1, 2)


def apart(keras_layer, torch_layer):
    wanted = keras_layer(x).numpy()
    found = torch_layer(images).permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted)


try:
    torch.nn.AvgPool2d(3, stride=1, padding="same")(images)
except TypeError as error:
    assert "padding" in str(error)
else:
    raise AssertionError("PyTorch pools with same")
print('plain, padding="same": refused')
rim = apart(keras_cell.pool, torch_cell.plain)
assert rim[:, 1:-1, 1:-1].max() <= 1e-5  # the inside agrees
gap = rim.max()
assert gap >= 0.1
print(f"zeros counted: {gap:.2f} (at least 0.1)")
gap = apart(keras_cell.pool, torch_cell.pool).max()
assert gap <= 1e-5
print(f"zeros not counted: {gap:.1e} (at most 1e-05)")

# By steps of 2 an even size has its rim at the end only.
gap = apart(keras_cell.half, torch_cell.half).max()
assert gap <= 1e-5
print(f"by steps of 2, ceil_mode: {gap:.1e} (at most 1e-05)")
around = torch.nn.AvgPool2d(3, 2, 1, count_include_pad=False)
assert apart(keras_cell.half, around).max() >= 0.1
print("same after")
