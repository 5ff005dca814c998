"""The same maps joined, cropped or padded"""

from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn, F = keras_cell.layers, torch_cell.nn, torch_cell.F
maps = {
    name: getattr(keras_cell, name).numpy()
    for name in (
        "x",
        "down",
        "up",
        "cropped",
        "padded",
        "joined",
        "whole",
    )
}
turned = {
    name: torch.tensor(each.transpose(0, 3, 1, 2))
    for name, each in maps.items()
}
x, up = turned["x"], turned["up"]
extra = torch_cell.extra
assert extra == keras_cell.extra == 1
for name, each in turned.items():
    assert each.shape == getattr(torch_cell, name).shape, name

# the last axis is the width in PyTorch: nothing is joined there
try:
    torch.cat([up, x], dim=-1)
except RuntimeError as error:
    assert "Sizes of tensors must match" in str(error)
else:
    raise AssertionError("two widths were joined")
print("plain, joined on the last axis: refused")
wide = torch.cat([up, turned["cropped"]], dim=-1)
assert wide.shape == (1, 8, 24, 48)  # no error, other channels


def apart(left, name):
    return (left - turned[name]).abs().max().item()


gap = apart(F.max_pool2d(x, 2), "down")
assert gap <= 1e-6
print(f"halved, 25 pixels to 12: {gap:.1e} (at most 1e-06)")
cropped = F.pad(x, (0, -extra, 0, -extra))
gap = apart(cropped, "cropped")
gap = max(gap, apart(torch.cat([up, cropped], dim=1), "joined"))
assert gap <= 1e-6
print(f"joined after cropping: {gap:.1e} (at most 1e-06)")
padded = F.pad(up, (0, extra, 0, extra))
gap = apart(padded, "padded")
gap = max(gap, apart(torch.cat([padded, x], dim=1), "whole"))
assert gap <= 1e-6
print(f"joined after padding: {gap:.1e} (at most 1e-06)")

# the cells' own: a crop of x, a rim of zeros around up
mine = torch_cell
assert torch.equal(mine.cropped, mine.x[:, :, :24, :24])
assert torch.equal(mine.padded[:, :, :24, :24], mine.up)
assert not mine.padded[:, :, 24:].any()
assert not mine.padded[:, :, :, 24:].any()
assert torch.equal(
    mine.joined, torch.cat([mine.up, mine.cropped], 1)
)
assert torch.equal(
    mine.whole, torch.cat([mine.padded, mine.x], 1)
)
assert torch.equal(mine.down, F.max_pool2d(mine.x, 2))
# "same" pooling makes 13 of 25, which doubles to 26
same = layers.MaxPooling2D(2, padding="same")(maps["x"])
assert same.shape == (1, 13, 13, 8)
assert F.max_pool2d(x, 2, ceil_mode=True).shape[-1] == 13
print("same after")
