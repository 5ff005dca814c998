"""The same maps through both, and through three mistakes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn = torch.nn
x = keras_cell.x.numpy()
expected = keras_cell.output.numpy()
first = torch.tensor(x).permute(0, 3, 1, 2)  # NCHW


def apart(layer, expected=expected):
    output = layer(first).detach().permute(0, 2, 3, 1).numpy()
    return np.abs(output - expected).max()


gap = apart(nn.GroupNorm(4, 8))
assert gap >= 0.1
print(f"plain, eps left alone: {gap:.2f} (at least 0.1)")
gap = apart(nn.GroupNorm(2, 8, eps=1e-3))
assert gap >= 0.1
print(f"two groups for four: {gap:.2f} (at least 0.1)")
gap = apart(torch_cell.layer)
assert gap <= 1e-5
print(f"row's eps and groups: {gap:.1e} (at most 1e-05)")

# a group a channel is instance normalisation
one_each = keras_cell.per_image.numpy()
gap = apart(torch_cell.alone, one_each)
assert gap <= 1e-5
print(f"each channel alone: {gap:.1e} (at most 1e-05)")
assert apart(nn.InstanceNorm2d(8), one_each) >= 0.1
assert not list(torch_cell.alone.parameters())  # no scale
assert torch_cell.alone.num_features == 8  # never checked

# channels last slips through where the sizes allow it
square = x[:, :, :, :6]
right = keras_cell.layers.GroupNormalization(2)(square).numpy()
wrong = nn.GroupNorm(2, 6, eps=1e-3)(torch.tensor(square))
assert np.abs(wrong.detach().numpy() - right).max() >= 0.1
try:
    torch_cell.layer(torch.tensor(x))
except RuntimeError as error:
    assert "number of channels" in str(error)
else:
    raise AssertionError("channels last was taken")
try:
    keras_cell.layers.GroupNormalization()(x)
except ValueError as error:
    assert "groups (32)" in str(error)
else:
    raise AssertionError("32 groups of 8 channels")
print("same after")
