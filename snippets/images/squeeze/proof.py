"""Axes added and removed, and the pixels that remain"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
x, tx = keras_cell.x, torch_cell.x
assert x.shape == (1, 8, 1, 1) == (*tx.shape[:1], 8, 1, 1)
assert tx.shape == (1, 1, 8, 1)

# without an axis every 1 goes, the width of the picture too
assert tf.squeeze(x).shape == tx.squeeze().shape == (8,)

named = keras_cell.named.numpy()
theirs = torch_cell.named.numpy()
assert named.shape == theirs.shape == keras_cell.column.shape
np.testing.assert_array_equal(named, theirs)
gap = np.abs(named - theirs).max()
print(f"pixel: {gap:.1e} (at most 0)")

# one array, the same axes: the same in both
array = torch.tensor(x.numpy())
np.testing.assert_array_equal(array.squeeze((0, -1)), named)
added = torch.tensor(keras_cell.column.numpy())
added = added.unsqueeze(dim=0).unsqueeze(dim=-1)
np.testing.assert_array_equal(added, x)

# an axis that is not 1 long: an error, or nothing
try:
    tf.squeeze(keras_cell.image, axis=0)
except tf.errors.InvalidArgumentError as error:
    assert "Can not squeeze dim[0]" in error.message
else:
    raise AssertionError("tf.squeeze removed an axis of 8")
image = torch_cell.image
assert image.squeeze(0).equal(image)

# indexing with None adds an axis as well
by_none = keras_cell.column[None, ..., None]
np.testing.assert_array_equal(by_none, x)
assert torch_cell.column[None, None].equal(tx)
print("same")
