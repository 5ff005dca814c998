"""One photograph and a batch of it, mirrored by both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, functional = keras_cell.tf, torch_cell.v2.functional
image, batch = keras_cell.image, keras_cell.batch


def apart(a, b):
    b = b.movedim(-3, -1).numpy()
    assert a.shape == b.shape
    return np.abs(np.array(a).astype(int) - b).max()


names = {
    "mirrored": "plain, left and right",
    "upside": "plain, up and down",
    "all_of_them": "plain, a batch",
}
for name, what in names.items():
    ours = getattr(keras_cell, name)
    gap = apart(ours, getattr(torch_cell, name))
    assert gap <= 0
    print(f"{what}: {gap} (at most 0)")
mirror = image[:, ::-1]
np.testing.assert_array_equal(keras_cell.mirrored, mirror)
np.testing.assert_array_equal(keras_cell.upside, image[::-1])
np.testing.assert_array_equal(
    keras_cell.all_of_them, batch[:, :, ::-1]
)

# channels last: PyTorch turns the colours round
wrong = functional.hflip(torch.tensor(image)).numpy()
np.testing.assert_array_equal(wrong, image[..., ::-1])
# two axes: TensorFlow refuses them, PyTorch does not
try:
    tf.image.flip_left_right(image[..., 0])
except ValueError as error:
    assert "at least three-dimensional" in str(error)
else:
    raise AssertionError("a picture without channels was taken")
flat = functional.hflip(torch.tensor(image[..., 0]))
np.testing.assert_array_equal(flat, image[:, ::-1, 0])

# at random: image by image, or once for the batch
flipped = [np.array_equal(x, mirror) for x in keras_cell.out]
left = [np.array_equal(x, image) for x in keras_cell.out]
assert 10 < sum(flipped) < 54 and sum(flipped) + sum(left) == 64
for seed in range(20):
    torch.manual_seed(seed)
    flip = torch_cell.v2.RandomHorizontalFlip()
    assert len(flip(torch_cell.batch).unique(dim=0)) == 1
assert len(torch_cell.out.unique(dim=0)) == 1
print("same")
