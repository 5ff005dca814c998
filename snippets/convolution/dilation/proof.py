"""Noise through the same filters with holes, then halved"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
np.testing.assert_array_equal(
    torch_cell.x[0, 0], keras_cell.x[0, :, :, 0])
conv = torch_cell.conv
kernel, bias = keras_cell.conv.get_weights()
weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
assert weight.shape == (8, 1, 3, 3) and not bias.any()
for layer in conv, torch_cell.strided:
    layer.load_state_dict({"weight": weight})

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 9, 9, 1)).astype("float32")
images = torch.tensor(x).permute(0, 3, 1, 2)
wanted = keras_cell.conv(x).numpy()


def apart(layer, wanted=wanted):
    with torch.no_grad():
        found = layer(images).permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


try:
    layers.Conv2D(8, 3, strides=2, dilation_rate=2)
except ValueError as error:
    assert "not supported" in str(error)
else:
    raise AssertionError("Keras took both")
print("plain, strides=2 with dilation_rate=2: refused")
dense = nn.Conv2d(1, 8, 3, padding=1, bias=False)
dense.load_state_dict({"weight": weight})
gap = apart(dense)
assert gap >= 0.3
print(f"dilation left out: {gap:.2f} (at least 0.3)")
gap = apart(conv)
assert gap <= 1e-5
print(f"dilation=2: {gap:.1e} (at most 1e-05)")
gap = apart(torch_cell.strided, wanted[:, ::2, ::2])
assert gap <= 1e-5
print(f"every second pixel: {gap:.1e} (at most 1e-05)")

assert keras_cell.reached.tolist() == [2, 4, 6]
assert torch_cell.reached.ravel().tolist() == [2, 4, 6]
np.testing.assert_array_equal(
    keras_cell.halved, keras_cell.y[:, ::2, ::2])
assert torch_cell.halved.shape == (1, 8, 5, 5)
assert torch_cell.y.shape == (1, 8, 9, 9)
# padding="same" is padding=2 here, dilation * (3 - 1) / 2
options = torch_cell.options | {"padding": "same"}
same = nn.Conv2d(1, 8, 3, **options)
same.load_state_dict({"weight": weight})
assert apart(same) <= 1e-5
print("same after")
