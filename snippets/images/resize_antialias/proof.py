"""A photograph shrunk by both, with and without averaging"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2 = keras_cell.tf, torch_cell.v2


def last(image):
    return image.permute(1, 2, 0).numpy()


naive = last(torch_cell.default)
gap = np.abs(keras_cell.default - naive).max()
assert gap >= 0.1
print(f"plain, both defaults: {gap:.2f} (at least 0.1)")

pairs = {
    "both smooth": (keras_cell.smooth, torch_cell.default),
    "both jagged": (keras_cell.default, torch_cell.jagged),
}
for name, (a, b) in pairs.items():
    np.testing.assert_allclose(a, last(b), atol=1e-5)
    gap = np.abs(a - last(b)).max()
    print(f"brightness, {name}: {gap:.1e} (at most 1e-05)")

# without averaging a shrunk picture has harder edges
assert keras_cell.edges(keras_cell.default) > 1.2 * (
    keras_cell.edges(keras_cell.smooth)
)

# enlarging: the argument changes nothing
large = tf.image.resize(keras_cell.image, (600, 800))
image = torch_cell.image
for antialias in True, False:
    resize = v2.Resize((600, 800), antialias=antialias)
    by_torch = last(resize(image))
    np.testing.assert_allclose(large, by_torch, atol=1e-4)

# the layer has the same default as tf.image.resize
layer = tf.keras.layers.Resizing(32, 48)
default, by_layer = keras_cell.default, layer(keras_cell.image)
assert layer.antialias is False
np.testing.assert_allclose(by_layer, default, atol=1e-5)
print("same after")
