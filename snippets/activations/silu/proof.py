"""silu, swish and mish of both cells, by their formulas"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, tf, F = keras_cell.keras, keras_cell.tf, torch_cell.F
for name in ("swish", "hardswish_"):
    assert not hasattr(F, name)
try:
    F.silu(torch_cell.x, beta=1.702)
except TypeError as error:
    assert "'beta'" in str(error)
else:
    raise AssertionError("it took a beta")
print("plain, F.silu with a beta: refused")
names = {
    "curve": "silu",
    "quick": "beta=1.702, by hand",
    "mish": "mish",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-5 and left.shape == right.shape
    assert left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 1e-05)")

x = torch_cell.x.double()
known = x / (1 + torch.exp(-x))
np.testing.assert_allclose(torch_cell.curve, known, atol=1e-5)
known = x * torch.tanh(torch.log(1 + torch.exp(x)))
np.testing.assert_allclose(torch_cell.mish, known, atol=1e-5)
gap = (torch_cell.quick - F.gelu(torch_cell.x)).abs().max()
assert gap >= 0.02
print(f"beta=1.702 and gelu: {gap:.2f} (at least 0.02)")
for cell in (keras_cell, torch_cell):
    assert cell.lowest == 27  # -1.3

# silu and swish are one, as string, function and layer
x, curve = keras_cell.x, keras_cell.curve.numpy()
activation = keras_cell.layer.activation
assert activation is keras.activations.silu
for function in (
    activation,
    tf.nn.swish,
    keras.ops.silu,
    keras.activations.swish,
    keras.layers.Activation("silu"),
):
    np.testing.assert_allclose(function(x), curve, atol=1e-5)
assert torch_cell.layer[0].weight.shape == (8, 8)
assert keras_cell.layer.units == 8
module = torch_cell.layer[1](torch_cell.x)
assert torch.equal(module, torch_cell.curve)
module = torch.nn.Mish()(torch_cell.x)
assert torch.equal(module, torch_cell.mish)
assert not hasattr(tf.nn, "mish")
print("same after")
