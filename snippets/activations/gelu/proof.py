"""Exact with exact, tanh with tanh, and the two mixed"""
from contextlib import redirect_stdout
from math import erf

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, x = keras_cell.keras, torch_cell.x
for name in "exact", "tanh":
    mine = getattr(keras_cell, name)
    gap = np.abs(mine - getattr(torch_cell, name).numpy()).max()
    assert gap <= 1e-6
    print(f"{name} formula: {gap:.1e} (at most 1e-06)")
formula = [v * (1 + erf(v / 2**0.5)) / 2 for v in x.tolist()]
gap = np.abs(keras_cell.exact - formula).max()
assert gap <= 1e-6

# keras.ops.gelu approximates unless told, alone among them
ops = keras.ops.gelu(x.numpy()).numpy()
np.testing.assert_allclose(ops, keras_cell.tanh, atol=1e-6)
gap = np.abs(ops - torch_cell.exact.numpy()).max()
assert gap >= 1e-4
print(f"plain, keras.ops.gelu: {gap:.1e} (at least 0.0001)")
told = keras.ops.gelu(x.numpy(), approximate=False)
np.testing.assert_allclose(told, keras_cell.exact, atol=1e-6)
layer = keras.layers.Activation("gelu")(x.numpy())
np.testing.assert_allclose(layer, keras_cell.exact, atol=1e-6)
gap = np.abs(keras_cell.tf.nn.gelu(x.numpy()) - formula).max()
assert gap <= 1e-6

try:
    torch.nn.functional.gelu(x, approximate=True)
except TypeError as error:
    assert "must be str" in str(error)
else:
    raise AssertionError("approximate=True was taken")
print("plain, approximate=True: refused")
print("same after")
