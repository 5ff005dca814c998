"""The same numbers halved by both cells, and gated by hand"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, F = keras_cell.keras, torch_cell.F
x = torch.tensor(keras_cell.x)
left = keras_cell.half.numpy()
right = F.glu(x).numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-6 and left.shape == (2, 3, 4)
print(f"glu: {gap:.1e} (at most 1e-06)")
assert keras_cell.same and torch_cell.same
a, b = x.chunk(2, dim=-1)
np.testing.assert_array_equal(keras_cell.a, a)
np.testing.assert_array_equal(keras_cell.b, b)
pairs = {"swiglu": F.silu(a) * b, "geglu": a * F.gelu(b)}
for name, right in pairs.items():
    left = getattr(keras_cell, name).numpy()
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5
    print(f"{name}, by hand: {gap:.1e} (at most 1e-05)")
# PyTorch's cell does as its own names say
x, a, b = torch_cell.x, torch_cell.a, torch_cell.b
assert torch.equal(torch.cat([a, b], dim=-1), x)
assert torch.equal(torch_cell.half, F.glu(x))
assert torch.equal(torch_cell.swiglu, F.silu(a) * b)
assert torch.equal(torch_cell.geglu, a * F.gelu(b))
assert torch.equal(torch.nn.GLU(dim=1)(x.mT).mT, F.glu(x))

# the layer gives half of its units, on both sides
kernel, bias = keras_cell.layer.get_weights()
dense = torch_cell.layer[0]
dense.weight.data = torch.tensor(kernel.T)
dense.bias.data = torch.tensor(bias)
left = keras_cell.layer(x.numpy()).numpy()
right = torch_cell.layer(x).detach().numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-5 and left.shape[-1] == 4
print(f"behind a dense layer: {gap:.1e} (at most 1e-05)")

# an odd number of channels is refused by both
for call in (
    lambda: F.glu(x[..., :7]),
    lambda: keras.activations.glu(keras_cell.x[..., :7]),
):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        assert "must be" in str(error)
    else:
        raise AssertionError("an odd number was halved")
for name in ("SwiGLU", "GEGLU"):
    assert not hasattr(torch.nn, name)
print("same")
