"""The same filters over pictures mirrored at their rim"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

keras, nn = keras_cell.keras, torch_cell.nn
x, conv = torch_cell.x, torch_cell.conv
np.testing.assert_array_equal(x[:, 0], keras_cell.x[..., 0])
kernel, bias = keras_cell.conv.get_weights()
kernel = torch.tensor(kernel.transpose(3, 2, 0, 1))
weights = {"weight": kernel, "bias": torch.tensor(bias)}
wanted = keras_cell.y.numpy()


def apart(conv):
    conv.load_state_dict(weights)
    with torch.no_grad():
        found = conv(x).permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


try:
    keras.layers.Conv2D(4, 3, padding_mode="reflect")
except ValueError as error:
    assert "Unrecognized keyword" in str(error)
else:
    raise AssertionError("Keras took a mode")
print('plain, padding_mode="reflect": refused')
gap = apart(nn.Conv2d(1, 4, 3, padding=1))
assert gap >= 0.1
print(f"padded with zeros: {gap:.2f} (at least 0.1)")
assert torch.equal(torch_cell.y, conv(x))
gap = apart(conv)
assert gap <= 1e-5
print(f"mirrored: {gap:.1e} (at most 1e-05)")
padded = torch_cell.padded
gap = np.abs(padded[:, 0] - keras_cell.padded[..., 0])
assert gap.max() <= 0
print(f"the padding alone: {gap.max():.1e} (at most 0)")
assert torch.equal(F.pad(x, [1] * 4, "reflect"), padded)

# What each has that the other lacks
for mode in "edge", "wrap":
    try:
        keras.ops.pad(keras_cell.line, 2, mode=mode)
    except Exception as error:
        assert "expected to be one of" in str(error)
    else:
        raise AssertionError("TensorFlow pads so too")
try:
    F.pad(torch_cell.line, (2, 2), mode="symmetric")
except NotImplementedError as error:
    assert "symmetric" in str(error)
else:
    raise AssertionError("PyTorch pads so too")
print("same after")
