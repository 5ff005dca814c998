"""The digits pooled: the rim both ways, and negative values"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
import torch.nn.functional as F

layers = keras.layers
pixels = torch_cell.x.permute(0, 2, 3, 1)
np.testing.assert_array_equal(pixels, keras_cell.x)
# Below zero, so that zeros as padding would show.
lower = keras_cell.x - 20


def apart(keras_layer, torch_layer, x=lower):
    wanted = keras_layer(x).numpy()
    images = torch.tensor(x).permute(0, 3, 1, 2)
    found = torch_layer(images).permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


try:
    torch.nn.MaxPool2d(2, padding="same")(torch_cell.x)
except TypeError as error:
    assert "padding" in str(error)
else:
    raise AssertionError("PyTorch pools with same")
print('plain, padding="same": refused')
gap = apart(keras_cell.pool, torch_cell.pool)
assert gap <= 1e-5
print(f'padding="valid": {gap:.1e} (at most 1e-05)')
gap = apart(keras_cell.same, torch_cell.same)
assert gap <= 1e-5
print(f'padding="same", ceil_mode: {gap:.1e} (at most 1e-05)')
zeros = torch.nn.ZeroPad2d((0, 1, 0, 1))
both = torch.nn.Sequential(zeros, torch_cell.pool)
gap = apart(keras_cell.same, both)
assert gap >= 1
print(f'padding="same", with zeros: {gap:.1f} (at least 1)')

# Windows of 3 by steps of 2: 7 needs padding=1, 6 ceil_mode.
wide = layers.MaxPooling2D(3, 2, padding="same")
assert wide(lower).shape[1] == 4
images = torch.tensor(lower).permute(0, 3, 1, 2)
assert F.max_pool2d(images, 3, 2, ceil_mode=True).shape[2] == 3
assert apart(wide, lambda x: F.max_pool2d(x, 3, 2, 1)) == 0
even = lower[:, :6, :6]
ceiling = torch.nn.MaxPool2d(3, 2, ceil_mode=True)
assert apart(wide, ceiling, even) == 0
assert apart(wide, torch.nn.MaxPool2d(3, 2, 1), even) > 1

assert layers.MaxPool2D is layers.MaxPooling2D
assert layers.MaxPooling2D().pool_size == (2, 2)
assert not keras_cell.pool.weights
assert not list(torch_cell.pool.parameters())
for call in (
    lambda: F.max_pool2d(images),
    torch.nn.MaxPool2d,
    torch.nn.MaxPool1d,
):
    try:
        call()
    except TypeError as error:
        assert "kernel_size" in str(error)
    else:
        raise AssertionError("pooled without a size")
print("same after")
