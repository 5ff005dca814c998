"""Digits to 3 by 3, by windows that overlap or do not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

layers, x = keras_cell.layers, torch_cell.x
np.testing.assert_array_equal(x[:, 0], keras_cell.x[..., 0])


def apart(found, wanted):
    found = found.permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


# code from before Keras had the layer: steps that fit roughly
older = layers.MaxPooling2D(8 // 3)(keras_cell.x)
assert older.shape == keras_cell.older(keras_cell.x).shape
assert older.shape[1] == 4  # 8 gives 4, not 3
by_hand = layers.MaxPooling2D(4, 2)(keras_cell.x)
gap = apart(torch_cell.y, by_hand)
assert gap >= 1
print(f"plain, windows of 4 by 2: {gap:.0f} (at least 1)")
windows = layers.MaxPooling2D(3, 2, padding="valid")
found = torch_cell.pool(x[:, :, :7, :7])
gap = apart(found, windows(keras_cell.x[:, :7, :7]).numpy())
assert gap == 0  # 7 divides so: windows of 3 by steps of 2
gap = apart(torch_cell.y, keras_cell.y.numpy())
assert gap <= 0
print(f"AdaptiveMaxPooling2D(3): {gap:.1e} (at most 0)")

ends = keras_cell.ends.numpy().ravel()
np.testing.assert_array_equal(ends, torch_cell.ends.ravel())
np.testing.assert_array_equal(ends, [2, 5, 7])
mean = layers.AdaptiveAveragePooling2D(3)(keras_cell.x).numpy()
found = torch.nn.AdaptiveAvgPool2d(3)(x)
gap = apart(found, mean)
assert gap <= 1e-5
print(f"AdaptiveAveragePooling2D(3): {gap:.1e} (at most 1e-05)")
assert torch.equal(F.adaptive_max_pool2d(x, 3), torch_cell.y)
whole = F.adaptive_max_pool2d(x, 1)
largest = layers.GlobalMaxPooling2D()(keras_cell.x).numpy()
np.testing.assert_array_equal(whole.flatten(1), largest)
print("same after")
