"""The same windows cut and resized, and many drawn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, image = keras_cell.tf, keras_cell.image
cells = keras_cell, torch_cell


def apart(ours, theirs):
    theirs = theirs.permute(1, 2, 0).numpy()
    assert ours.shape == theirs.shape == (64, 64, 3)
    return np.abs(ours - theirs).max()


plain = smooth = 0
windows = [cell.window(1) for cell in cells]
windows += [cell.window(2) for cell in cells]
for window in windows:
    window = [int(number) for number in window]
    top, left, height, width = window
    theirs = torch_cell.resized_crop(torch_cell.image, *window)
    part = image[top : top + height, left : left + width]
    jagged = tf.image.resize(part, (64, 64)).numpy()
    plain = max(plain, apart(jagged, theirs))
    ours = keras_cell.resized_crop(image, *window).numpy()
    smooth = max(smooth, apart(ours, theirs))
assert plain >= 0.1
print(f"plain, no antialias: {plain:.2f} (at least 0.1)")
assert smooth <= 1e-4
print(f"pixel, with antialias: {smooth:.1e} (at most 1e-04)")
window = torch_cell.window(0)
cut = torch_cell.resized_crop(torch_cell.image, *window)
assert cut.equal(torch_cell.out)
assert keras_cell.out.shape == (64, 64, 3)

# both keep to the bounds; PyTorch's windows are larger
means = []
low, high = torch_cell.crop.scale
for cell in cells:
    drawn = [tuple(cell.window(seed)) for seed in range(400)]
    sizes = [window[2:] for window in drawn]
    height, width = np.array(sizes).T
    share = height * width / (427 * 640)
    ratio = width / height
    assert low * 0.99 <= share.min() <= 2 * low
    assert 0.74 <= ratio.min() and ratio.max() <= 1.35
    assert share.max() >= 0.7
    means.append(share.mean())
print(f"mean share in TensorFlow: {means[0]:.2f}")
print(f"mean share in PyTorch: {means[1]:.2f}")
assert means[1] - means[0] >= 0.03

# one window for a whole batch in PyTorch
batch = torch.stack([torch_cell.image] * 4)
assert len(torch_cell.crop(batch).unique(dim=0)) == 1
print("same after")
