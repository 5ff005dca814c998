"""The same filters down the digits, axes exchanged or not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, conv = torch_cell.x, torch_cell.conv
kernel, bias = keras_cell.conv.get_weights()
wanted = keras_cell.conv(keras_cell.x).numpy()
assert torch.equal(torch_cell.y, conv(x.transpose(1, 2)))
with torch.no_grad():
    # Steps, in, out become out, in, steps.
    conv.weight.copy_(torch.tensor(kernel.T))
    conv.bias.copy_(torch.tensor(bias))


def apart(x):
    with torch.no_grad():
        found = conv(x).transpose(1, 2).numpy()
    return np.abs(found - wanted).max()


# 8 steps of 8 values: nothing complains without the turn.
gap = apart(x)
assert gap >= 0.1
print(f"plain, axes as they lie: {gap:.2f} (at least 0.1)")
gap = apart(x.transpose(1, 2))
assert gap <= 1e-5
print(f"axes 1 and 2 exchanged: {gap:.1e} (at most 1e-05)")

assert keras_cell.y.shape == (1797, 6, 4)  # steps, then filters
assert torch_cell.y.shape == (1797, 4, 6)  # filters, then steps
try:
    conv(x[:, 1:])
except RuntimeError as error:
    assert "8 channels, but got 7" in str(error)
else:
    raise AssertionError("7 steps were taken for 8 channels")
print("same after")
