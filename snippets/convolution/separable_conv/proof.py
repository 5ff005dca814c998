"""The same two convolutions over the same photograph"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

depth, point, bias = keras_cell.conv.get_weights()
bias = np.arange(8, dtype="float32")
keras_cell.conv.set_weights([depth, point, bias])
expected = keras_cell.conv(keras_cell.x).numpy()
conv = torch_cell.conv


def apart(depth):
    state = {
        "0.weight": torch.tensor(depth),
        "1.weight": torch.tensor(point.transpose(3, 2, 0, 1)),
        "1.bias": torch.tensor(bias),
    }
    conv.load_state_dict(state)
    with torch.no_grad():
        found = conv(torch_cell.x).permute(0, 2, 3, 1).numpy()
    return np.abs(found - expected).max()


# Rows and columns of the kernel stay as they are, or not
gap = apart(depth.T.reshape(3, 1, 3, 3))
assert gap >= 0.01
print(f"kernel wholly transposed: {gap:.2f} (at least 0.01)")
gap = apart(depth.transpose(2, 3, 0, 1))
assert gap <= 1e-5
print(f"kernel as (in, 1, H, W): {gap:.1e} (at most 1e-05)")

# One bias, at the end; no activation between the two
assert torch_cell.colours.bias is None
count = sum(p.numel() for p in conv.parameters())
assert keras_cell.conv.count_params() == count == 27 + 24 + 8
assert keras_cell.full.count_params() == 3 * 3 * 3 * 8 + 8
default = torch.nn.Conv2d(3, 3, 3, groups=3)
assert default.bias is not None
assert not [n for n in dir(torch.nn) if "Separable" in n]
print("one side")
