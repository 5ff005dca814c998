"""One box of a picture cut out by both, at 7 x 7 places"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x, box = keras_cell.tf, torch_cell.x, torch_cell.box
np.testing.assert_allclose(keras_cell.x, x.movedim(1, -1))
expected = keras_cell.crops.numpy()


def apart(crops):
    crops = crops.movedim(1, -1).numpy()
    return np.abs(crops - expected).max()


gap = apart(torch_cell.plain)
assert gap >= 0.1
print(f"plain, same corners: {gap:.2f} (at least 0.1)")
aligned = torch_cell.roi_align(x, [box], 7, aligned=True)
gap = apart(aligned)
assert gap >= 0.1
print(f"plain, aligned=True alone: {gap:.2f} (at least 0.1)")
gap = apart(torch_cell.crops)
assert gap <= 1e-4
print(f"fields around the places: {gap:.1e} (at most 0.0001)")

# shares of height - 1 and width - 1, y before x
y1, x1, y2, x2 = keras_cell.box[0] * [99, 149, 99, 149]
np.testing.assert_allclose(box[0], [x1, y1, x2, y2], rtol=1e-5)
corner = keras_cell.corner
np.testing.assert_allclose(corner, [y1, x1], rtol=1e-5)
# the places are those that grid_sample would take
down = torch.linspace(float(y1), float(y2), 7) / 99 * 2 - 1
along = torch.linspace(float(x1), float(x2), 7) / 149 * 2 - 1
rows, columns = torch.meshgrid(down, along, indexing="ij")
grid = torch.stack([columns, rows], dim=-1)[None]
sampled = torch.nn.functional.grid_sample(
    x, grid, align_corners=True
)
gap = apart(sampled)
assert gap <= 1e-4
print(f"grid_sample: {gap:.1e} (at most 0.0001)")

# outside the picture TensorFlow gives 0
out = tf.image.crop_and_resize(
    keras_cell.x, [[-0.5, -0.5, 1.5, 1.5]], [0], [3, 3]
)
assert np.abs(out[0, 0]).max() == 0 and out[0, 1, 1, 0] > 0
# the whole box of a picture cut to its own size is the picture
whole = tf.image.crop_and_resize(
    keras_cell.x, [[0, 0, 1, 1]], [0], [100, 150]
)
np.testing.assert_allclose(whole, keras_cell.x, atol=1e-4)
# boxes of several pictures: indices, or one list of boxes each
two = torch_cell.roi_align(torch.cat([x, x]), [box, box], 7)
assert two.shape == (2, 3, 7, 7)
print("same after")
