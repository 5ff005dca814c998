"""The same filters over each colour, in both orders"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

conv = torch_cell.conv
kernel, bias = keras_cell.conv.get_weights()
bias = np.arange(6, dtype="float32")
keras_cell.conv.set_weights([kernel, bias])
wanted = keras_cell.conv(keras_cell.x).numpy()
assert kernel.shape == (3, 3, 3, 2)  # H, W, in, filters


def apart(weight):
    with torch.no_grad():
        weight = torch.tensor(weight.reshape(6, 1, 3, 3))
        conv.weight.copy_(weight)
        conv.bias.copy_(torch.tensor(bias))
        found = conv(torch_cell.x).permute(0, 2, 3, 1).numpy()
    return np.abs(found - wanted).max()


try:
    conv.load_state_dict({
        "weight": torch.tensor(kernel),
        "bias": torch.tensor(bias),
    })
except RuntimeError as error:
    assert "size mismatch for weight" in str(error)
else:
    raise AssertionError("(3, 3, 3, 2) went into (6, 1, 3, 3)")
print("plain, kernel as it lies: refused")

# The turn of Conv2D puts the filters before the colours.
gap = apart(kernel.transpose(3, 2, 0, 1))
assert gap >= 0.1
print(f"turned as for Conv2D: {gap:.2f} (at least 0.1)")
gap = apart(kernel.transpose(2, 3, 0, 1))
assert gap <= 1e-5
print(f"colours first: {gap:.1e} (at most 1e-05)")

# The 2 filters of a colour see that colour alone.
gone = torch_cell.x.clone()
gone[:, 0] = 0  # no red
with torch.no_grad():
    moved = (conv(gone) - conv(torch_cell.x)).abs()
    moved = moved.amax((0, 2, 3))
assert (moved > 0).tolist() == [True] * 2 + [False] * 4

assert keras_cell.conv.count_params() == 3 * 2 * (3 * 3 + 1)
assert keras_cell.full.count_params() == torch_cell.count == 168
print("same after")
