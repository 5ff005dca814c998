"""A photograph's mean and largest colour, and their axes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

x = keras_cell.image.astype("float32")
wanted = keras_cell.pool(x).numpy()
images = torch_cell.image
for what, found in [
    ("nn.AdaptiveAvgPool2d(1)", torch_cell.pool(images)),
    ("mean over axes 2 and 3", images.mean(dim=(2, 3))),
]:
    assert found.shape == wanted.shape
    gap = np.abs(found.numpy() - wanted).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")
assert np.array_equal(torch_cell.top, keras_cell.top(x))
largest = torch.nn.AdaptiveMaxPool2d(1)(images)[:, :, 0, 0]
assert np.array_equal(largest, torch_cell.top)

# Pooling alone keeps two axes of 1, which Linear refuses.
kept = torch.nn.AdaptiveAvgPool2d(1)(images)
assert kept.shape == (1, 3, 1, 1)
try:
    torch_cell.head(kept)
except RuntimeError as error:
    assert "cannot be multiplied" in str(error)
else:
    raise AssertionError("Linear took (1, 3, 1, 1)")
print("plain, nn.Linear without nn.Flatten(): refused")
keep = keras.layers.GlobalAveragePooling2D(keepdims=True)
assert keep(x).shape == (1, 1, 1, 3)

# A sequence: axis 1 in Keras, axis 2 in PyTorch.
steps = x[0]  # 54 sequences of 80 steps, 3 values each
wanted = keras.layers.GlobalMaxPooling1D()(steps).numpy()
turned = torch.tensor(steps).transpose(1, 2)
pool = torch.nn.AdaptiveMaxPool1d(1)
assert np.array_equal(pool(turned)[:, :, 0], wanted)
assert pool(torch.tensor(steps)).shape == (54, 80, 1)

# Other sizes than 1 have a layer in both.
pool = keras.layers.AdaptiveAveragePooling2D(5)
found = torch.nn.AdaptiveAvgPool2d(5)(images)
np.testing.assert_allclose(
    found.permute(0, 2, 3, 1), pool(x), atol=1e-5
)
print("same after")
