"""Channels in four groups, the kernel permuted or reshaped"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
conv = torch_cell.conv
kernel, bias = keras_cell.conv.get_weights()
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 6, 6, 8)).astype("float32")
images = torch.tensor(x).permute(0, 3, 1, 2)
wanted = keras_cell.conv(x).numpy() - bias
np.testing.assert_allclose(keras_cell.y, wanted, atol=1e-6)
assert torch.equal(torch_cell.y, conv(images))


def apart(conv, kernel):
    kernel = torch.tensor(np.ascontiguousarray(kernel))
    conv.load_state_dict({"weight": kernel})
    with torch.no_grad():
        found = conv(images).permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


gap = apart(conv, kernel.reshape(16, 2, 3, 3))
assert gap >= 0.3
print(f"plain, kernel reshaped: {gap:.2f} (at least 0.3)")
turned = kernel.transpose(3, 2, 0, 1)
gap = apart(conv, turned)
assert gap <= 1e-5
print(f"kernel permuted: {gap:.1e} (at most 1e-05)")
two = nn.Conv2d(4, 16, 3, groups=2, bias=False)
assert two.weight.shape == conv.weight.shape  # it fits there

for cell in keras_cell, torch_cell:
    wide = np.asarray(cell.x).reshape(-1).nonzero()[0].size
    assert wide == 2 * 6 * 6 * 2
seen = np.flatnonzero(keras_cell.seen).tolist()
assert seen == torch_cell.seen.nonzero().ravel().tolist()
assert seen == [0, 1, 2, 3]
assert keras_cell.conv.count_params() == 288 + 16
whole = layers.Conv2D(16, 3)
whole.build((None, 6, 6, 8))
assert whole.kernel.shape == (3, 3, 8, 16)
assert conv.weight.numel() * 4 == np.prod(whole.kernel.shape)

# both refuse groups that do not divide the channels
for make in (
    lambda: layers.Conv2D(16, 3, groups=3),
    lambda: nn.Conv2d(8, 16, 3, groups=3),
):
    try:
        make()
    except ValueError as error:
        assert "divisible" in str(error)
    else:
        raise AssertionError("3 divided 16")
# a transposed convolution has groups in PyTorch alone
assert nn.ConvTranspose2d(8, 16, 3, groups=4).groups == 4
try:
    layers.Conv2DTranspose(16, 3, groups=4)
except ValueError as error:
    assert "groups" in str(error)
else:
    raise AssertionError("Keras has groups there too")
print("same after")
