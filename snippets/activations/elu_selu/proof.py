"""elu, selu and celu of both cells, and twenty layers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

keras, F = keras_cell.keras, torch_cell.F
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
assert keras_cell.x.dtype == "float32"
names = {
    "elu": "elu, alpha=0.5",
    "selu": "selu",
    "celu": "celu, alpha=0.5",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-06)")
x = torch_cell.x.double().numpy()
below = np.minimum(x, 0)
known = np.maximum(x, 0) + 0.5 * np.expm1(below)
np.testing.assert_allclose(torch_cell.elu, known, atol=1e-6)
known = np.maximum(x, 0) + 0.5 * np.expm1(below / 0.5)
np.testing.assert_allclose(torch_cell.celu, known, atol=1e-6)
curve = np.maximum(x, 0) + 1.6732632 * np.expm1(below)
known = 1.0507010 * curve
np.testing.assert_allclose(torch_cell.selu, known, atol=1e-6)
assert keras.layers.ELU().alpha == torch.nn.ELU().alpha == 1
for name in ("elu", "selu"):
    left = getattr(tf.nn, name)(keras_cell.x)
    right = getattr(F, name)(torch_cell.x)
    np.testing.assert_allclose(left, right, atol=1e-6)

# twenty selu layers, each side with its default weights
left, right = keras_cell.default, torch_cell.default
assert left >= 0.8
gap = left - right
assert gap >= 0.6
print(f"plain, after 20 layers: {gap:.2f} (at least 0.6)")
assert torch_cell.lecun >= 0.8 and keras_cell.lecun >= 0.8
gap = abs(torch_cell.lecun - keras_cell.lecun)
assert gap <= 0.2
print(f"with lecun_normal: {gap:.2f} (at most 0.2)")
assert keras_cell.spread("he_normal") > 3
print("same after")
