"""Two photographs, normalised pixel by pixel or as a whole"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, nn = torch_cell.x, torch_cell.nn
np.testing.assert_array_equal(
    x.permute(0, 2, 3, 1), keras_cell.x)
wanted = keras_cell.y.numpy()


def apart(found):
    found = found.detach().permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


try:
    torch_cell.layer(x)
except RuntimeError as error:
    assert "normalized_shape" in str(error)
else:
    raise AssertionError("channels first were taken")
print("plain, channels first: refused")
gap = apart(nn.GroupNorm(1, 3, eps=1e-6)(x))
assert gap >= 1
print(f"plain, GroupNorm(1, 3): {gap:.1f} (at least 1)")
gap = apart(nn.LayerNorm(tuple(x.shape[1:]), eps=1e-6)(x))
assert gap >= 1
print(f"LayerNorm of all axes: {gap:.1f} (at least 1)")
gap = apart(torch_cell.y)
assert gap <= 1e-3
print(f"channels moved last: {gap:.1e} (at most 0.001)")

# where width and channels are equal, nothing is refused
square = torch.rand(2, 3, 3, 3)
moved = torch_cell.layer(square.permute(0, 2, 3, 1))
found = torch_cell.layer(square).permute(0, 2, 3, 1)
assert (found - moved).abs().max() >= 0.5
assert torch_cell.layer.eps == keras_cell.layer.epsilon == 1e-6
# GroupNorm(1, 3) is Keras's layer over three axes
whole = keras_cell.layers.LayerNormalization(
    axis=(1, 2, 3), epsilon=1e-6)
found = nn.GroupNorm(1, 3, eps=1e-6)(x).detach()
np.testing.assert_allclose(
    whole(keras_cell.x), found.permute(0, 2, 3, 1), atol=1e-3)
print("same after")
