"""The same filters, two by two, over even and odd sizes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
import torch.nn.functional as F

conv = torch_cell.conv
kernel, bias = keras_cell.conv.get_weights()
with torch.no_grad():
    weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
    conv.weight.copy_(weight)
    conv.bias.copy_(torch.tensor(bias))


def apart(size, pads):
    images = keras_cell.x[:, :size, :size]
    wanted = keras_cell.conv(images).numpy()
    images = torch_cell.x[:, :, :size, :size]
    with torch.no_grad():
        found = conv(F.pad(images, pads)).permute(0, 2, 3, 1)
    assert found.shape == wanted.shape
    return np.abs(found.numpy() - wanted).max()


try:
    torch.nn.Conv2d(1, 4, 3, stride=2, padding="same")
except ValueError as error:
    assert "not supported for strided" in str(error)
else:
    raise AssertionError("PyTorch took same with a stride")
print('plain, stride=2, padding="same": refused')

for size in 8, 7:
    pads = torch_cell.same(torch_cell.x[:, :, :size, :size])
    gap = apart(size, pads)
    assert gap <= 1e-5
    print(
        f"size {size}, padded {pads}: "
        f"{gap:.1e} (at most 1e-05)"
    )

# padding=1 is right for odd sizes and wrong for even ones.
assert apart(7, [1, 1, 1, 1]) <= 1e-5
gap = apart(8, [1, 1, 1, 1])
assert gap >= 0.1
print(f"size 8, padding=1: {gap:.2f} (at least 0.1)")

# The function's rule holds for other sizes too.
rng = np.random.default_rng(0)
for n, k, s in (28, 5, 3), (9, 2, 4), (10, 7, 2), (12, 1, 2):
    x = rng.normal(size=(2, n, n + 1, 1)).astype("float32")
    layer = keras.layers.Conv2D(1, k, s, "same", use_bias=False)
    wanted = layer(x).numpy()[..., 0]
    weight = layer.get_weights()[0].transpose(3, 2, 0, 1)
    weight = torch.tensor(weight)
    x = torch.tensor(x).permute(0, 3, 1, 2)
    x = F.pad(x, torch_cell.same(x, k, s))
    found = torch.conv2d(x, weight, stride=s)[:, 0]
    np.testing.assert_allclose(found, wanted, atol=1e-5)

print("same after")
