"""Six digits in one picture, by hand and by torchvision"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, picture = torch_cell.x, torch_cell.picture
np.testing.assert_array_equal(keras_cell.x, x.movedim(1, -1))
right = picture.movedim(0, -1).numpy()
assert right.shape == keras_cell.picture.shape == (22, 32, 3)
gap = np.abs(keras_cell.picture - right).max()
assert gap <= 1e-6
print(f"picture: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(keras_cell.lit, torch_cell.lit)
assert keras_cell.lit > 0.2

# row by row; a border around all, 2 wide
np.testing.assert_array_equal(right[2:10, 12:20, 0], x[1, 0])
np.testing.assert_array_equal(right[12:20, 2:10, 0], x[3, 0])
assert not right[:2].any() and not right[:, -2:].any()
assert not right[10:12].any()
# nrow counts the pictures of a row; what lacks stays black
four = torch_cell.make_grid(x, nrow=4)
assert four.shape == (3, 22, 42)
assert not four[:, 12:20, 22:].any()
# normalize takes the smallest and largest of all the pictures
low, high = torch_cell.low, torch_cell.high
assert (low, high) == (0, 1)
inner = torch_cell.stretched[0, 2:10, 2:10]
torch.testing.assert_close(inner, x[0, 0], atol=1e-5, rtol=0)
two = torch.cat([x[:1], x[1:2] / 2])
make = torch_cell.make_grid
each = make(two, normalize=True, scale_each=True)
assert each[:, :, 12:].max() == 1
# pictures of other sizes, or channels last, do not fit
wrong = torch_cell.make_grid(x.movedim(1, -1), nrow=3)
assert wrong.shape != picture.shape
print("one side")
