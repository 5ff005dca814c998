"""The same clips through the same filters, the axes moved"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn, conv, x = torch_cell.nn, torch_cell.conv, torch_cell.x
np.testing.assert_array_equal(
    x.permute(0, 2, 3, 4, 1), keras_cell.x)
kernel, bias = keras_cell.conv.get_weights()
wanted = keras_cell.y.numpy()


def apart(kernel):
    kernel = torch.tensor(np.ascontiguousarray(kernel))
    conv.load_state_dict(
        {"weight": kernel, "bias": torch.tensor(bias)})
    with torch.no_grad():
        found = torch_cell.pool(conv(x)).permute(0, 2, 3, 4, 1)
    assert found.shape == wanted.shape
    return np.abs(found.numpy() - wanted).max()


torch_shape = torch_cell.y.shape
assert torch.equal(torch_cell.pool(conv(x)), torch_cell.y)
try:
    conv(torch.tensor(keras_cell.x))
except RuntimeError as error:
    assert "channels" in str(error)
else:
    raise AssertionError("PyTorch took the colours last")
print("plain, colours last: refused")
gap = apart(kernel.reshape(4, 3, 2, 3, 3))
assert gap >= 0.3
print(f"plain, kernel reshaped: {gap:.2f} (at least 0.3)")
gap = apart(kernel.transpose(4, 3, 0, 1, 2))
assert gap <= 1e-5
print(f"kernel permuted: {gap:.1e} (at most 1e-05)")

# .T turns a cube round, and raises no error there
cube = keras_cell.layers.Conv3D(4, 3)
cube.build(keras_cell.x.shape)
assert cube.kernel.numpy().T.shape == (4, 3, 3, 3, 3)
# channels_first, which Conv2D refuses on a CPU, runs
first = keras_cell.layers.Conv3D(
    4, (2, 3, 3), data_format="channels_first")
first.build((None, 3, 8, 16, 16))
first.set_weights([kernel, bias])
found = first(x.numpy()).numpy()
last = keras_cell.conv(keras_cell.x).numpy()
np.testing.assert_allclose(
    found, last.transpose(0, 4, 1, 2, 3), atol=1e-5)
print("same after")
