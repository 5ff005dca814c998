"""One photograph made smaller and larger by three methods"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2, Mode = keras_cell.tf, torch_cell.v2, torch_cell.Mode
image, size = torch_cell.image, torch_cell.size
names = "nearest", "bilinear", "bicubic", "lanczos"
assert size == keras_cell.size


def apart(by_tf, by_torch):
    by_torch = by_torch.permute(1, 2, 0).numpy()
    assert by_tf.shape == by_torch.shape
    return np.abs(by_tf - by_torch).max()


for mode in Mode.NEAREST, Mode.BILINEAR, Mode.BICUBIC:
    by_tf = tf.image.resize(keras_cell.image, size, mode.value)
    gap = apart(by_tf, v2.Resize(size, mode)(image))
    assert gap >= 0.2
    print(f"plain, {mode.value}: {gap:.2f} (at least 0.2)")

# without antialias the two bicubic curves differ, always
for name, other in ("smaller", size), ("larger", (854, 1280)):
    jagged = v2.Resize(other, Mode.BICUBIC, antialias=False)
    by_tf = tf.image.resize(keras_cell.image, other, "bicubic")
    gap = apart(by_tf, jagged(image))
    assert gap >= 0.03
    print(
        f"plain, bicubic without antialias, {name}: "
        f"{gap:.2f} (at least 0.03)"
    )

for name in names:
    by_tf = getattr(keras_cell, name).numpy()
    gap = apart(by_tf, getattr(torch_cell, name))
    assert gap <= 1e-5
    print(f"brightness, {name}: {gap:.1e} (at most 1e-05)")

# the same settings agree at other sizes, F.interpolate too
options = dict(mode="bicubic", antialias=True)
for other in (60, 700), (854, 1280), (1000, 1001):
    by_tf = tf.image.resize(
        keras_cell.image, other, "bicubic", antialias=True
    )
    resized = v2.Resize(other, Mode.BICUBIC)(image)
    assert apart(by_tf, resized) <= 1e-4
    interpolate = torch.nn.functional.interpolate
    by_f = interpolate(image[None], other, **options)[0]
    assert by_f.allclose(resized, atol=1e-5)
    by_tf = tf.image.resize(keras_cell.image, other, "nearest")
    nearest = v2.Resize(other, Mode.NEAREST_EXACT)(image)
    assert apart(by_tf, nearest) <= 1e-6

# nearest invents no value: masks and labels stay whole numbers
kept = np.isin(keras_cell.nearest, np.unique(keras_cell.image))
assert kept.all()
# bicubic leaves the range, on both sides
assert keras_cell.bicubic.numpy().max() > 1
assert torch_cell.bicubic.max() > 1
whole = v2.Resize(size, Mode.BICUBIC)(torch_cell.pixels)
assert whole.dtype == torch.uint8  # rounded and clipped
# BOX and HAMMING are for PIL images alone
for mode in Mode.BOX, Mode.HAMMING:
    try:
        v2.Resize(size, mode)(image)
        raise AssertionError("a tensor was taken")
    except NotImplementedError as error:
        assert "Only 3D, 4D and 5D" in str(error)
print("same after")
