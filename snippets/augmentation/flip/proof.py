"""Which pictures each of them can give"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, v2 = keras_cell.layers, torch_cell.v2
batch = keras_cell.batch
views = torch_cell.out.unique(dim=0).permute(0, 2, 3, 1).numpy()
assert len(views) == 2  # as it is, and mirrored


def farthest(out):
    """How far the worst image is from all that PyTorch gives"""
    gaps = np.abs(out[:, None] - views[None].astype(float))
    return gaps.max(axis=(2, 3, 4)).min(axis=1).max()


gap = farthest(keras_cell.flip(batch).numpy())
assert gap >= 50
print(f"plain, RandomFlip(): {gap:.0f} (at least 50)")

out = keras_cell.horizontal(batch).numpy()
gap = farthest(out)
assert gap <= 0 and len(np.unique(out, axis=0)) == 2
print(f'level, "horizontal": {gap:.1f} (at most 0)')

# the default never flips one way only: as it is or a half turn
assert layers.RandomFlip().mode == "horizontal_and_vertical"
both = np.unique(keras_cell.out, axis=0)
image = keras_cell.image
assert len(both) == 2
for view in image, image[::-1, ::-1]:
    assert (both == view).all(axis=(1, 2, 3)).any()

# one decision for a whole batch in PyTorch
for seed in range(20):
    torch.manual_seed(seed)
    flipped = torch_cell.flip(torch_cell.batch)
    assert len(flipped.unique(dim=0)) == 1

# always flipped: the same picture
always = v2.RandomHorizontalFlip(p=1)(torch_cell.image)
mirror = always.permute(1, 2, 0).numpy()
np.testing.assert_array_equal(mirror, image[:, ::-1])
print("same after")
