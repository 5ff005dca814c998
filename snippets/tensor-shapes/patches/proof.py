"""The same patches, told by their numbers and by random ones"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, F = keras_cell.tf, torch_cell.F
try:
    F.unfold(torch_cell.x.int(), kernel_size=2)
except NotImplementedError as error:
    assert "not implemented for 'Int'" in str(error)
else:
    raise AssertionError("unfold took integers")
print("plain, F.unfold of integers: refused")
left = keras_cell.patches.numpy()
x = torch.tensor(keras_cell.x.numpy()).float()  # as it lies
plain = F.unfold(x, kernel_size=2, stride=2).numpy()
gap = np.abs(left - plain.reshape(left.shape)).max()
assert gap >= 9
print(f"plain, channels left last: {gap:.0f} (at least 9)")

unfolded = keras_cell.unfolded.numpy()
assert unfolded.shape == torch_cell.patches.shape
gap = np.abs(unfolded - torch_cell.patches.numpy()).max()
assert gap <= 1e-9
print(f"keras.ops.unfold: {gap:.1e} (at most 1e-09)")
right = torch_cell.grid.numpy()
assert left.shape == right.shape
gap = np.abs(left - right).max()
assert gap <= 1e-9
print(f"patches, reordered: {gap:.1e} (at most 1e-09)")

turned = torch_cell.patches.mT.reshape(1, 2, 2, 8).numpy()
gap = np.abs(left - turned).max()
assert gap >= 9
print(f"only transposed: {gap:.0f} (at least 9)")

# Three channels, patches that overlap, a picture not square
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 7, 9, 3)).astype("float32")
sizes, strides = [1, 3, 3, 1], [1, 2, 2, 1]
left = tf.image.extract_patches(
    x, sizes, strides, [1, 1, 1, 1], padding="VALID"
).numpy()
images = torch.tensor(x).permute(0, 3, 1, 2)
patches = F.unfold(images, kernel_size=3, stride=2)
grid = patches.unflatten(1, (3, 9)).permute(0, 3, 2, 1)
right = grid.reshape(2, 3, 4, 27).numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-9
print(f"random patches, reordered: {gap:.1e} (at most 1e-09)")
ops = keras_cell.keras.ops
same = ops.unfold(images.numpy(), 3, stride=2)
np.testing.assert_array_equal(same, patches)

# F.fold puts them back together, adding where they overlap
back = F.fold(torch_cell.patches, 4, kernel_size=2, stride=2)
assert torch.equal(back, torch_cell.x)
whole = F.fold(patches, (7, 9), kernel_size=3, stride=2)
assert torch.equal(whole[..., 0, 0], images[..., 0, 0])
assert torch.equal(whole[..., 2, 0], 2 * images[..., 2, 0])

assert keras_cell.patches.dtype == unfolded.dtype == "int32"
print("same after")
