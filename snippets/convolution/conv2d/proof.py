"""The same filters over a photograph, permuted and not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 3, 3, 8)).astype("float32")
bias = rng.normal(size=8).astype("float32")
keras_cell.conv.set_weights([kernel, bias])
wanted = keras_cell.conv(keras_cell.x).numpy()
x = torch_cell.x


def apart(x, weight):
    with torch.no_grad():
        torch_cell.conv.weight.copy_(torch.tensor(weight))
        torch_cell.conv.bias.copy_(torch.tensor(bias))
        found = torch_cell.conv(x).permute(0, 2, 3, 1).numpy()
    return np.abs(found - wanted).max()


try:
    torch.nn.Conv2d(8, 3)
except TypeError as error:
    assert "kernel_size" in str(error)
else:
    raise AssertionError("Conv2d found its inputs by itself")
print("plain, nn.Conv2d(8, 3): refused")

gap = apart(x, kernel.T)  # height and width change places
assert gap >= 0.1
print(f"kernel.T: {gap:.2f} (at least 0.1)")

weight = kernel.transpose(3, 2, 0, 1)
gap = apart(torch.tensor(keras_cell.x).reshape(x.shape), weight)
assert gap >= 0.1
print(f"image reshaped: {gap:.2f} (at least 0.1)")

gap = apart(x, weight)
assert gap <= 1e-4
print(f"both permuted: {gap:.1e} (at most 1e-04)")

# kernel.T fits square kernels alone: here 5 and 3 change places
oblong = np.zeros((3, 5, 3, 8), "float32")
wanted_shape = torch.nn.Conv2d(3, 8, (3, 5)).weight.shape
assert oblong.transpose(3, 2, 0, 1).shape == wanted_shape
assert oblong.T.shape == (8, 3, 5, 3) != wanted_shape

for conv, wrong, message in [
    (torch_cell.conv, x.permute(0, 2, 3, 1), "3 channels, but"),
    (torch_cell.conv, x.double(), "Input type (double)"),
    (keras_cell.conv, keras_cell.x[0], "min_ndim=4"),
]:
    try:
        conv(wrong)
    except (RuntimeError, ValueError) as error:
        assert message in str(error), error
    else:
        raise AssertionError(message)
print("plain, channels last: refused")
# PyTorch does take one image without a batch.
assert torch_cell.conv(x[0]).shape == torch_cell.y.shape[1:]
print("same after")
