"""The squares of both cells, as they come and in 64 bits"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

expected = [50_000**2, 60_000**2]
gap = np.abs(keras_cell.squares.numpy() - expected).min()
assert gap >= 4e9
print(f"plain, squares in 32 bits: {gap:.1e} (at least 4e+09)")
assert torch_cell.squares.tolist() == expected

right = torch_cell.right.numpy()
gap = np.abs(keras_cell.right.numpy() - right)
assert gap.max() <= 1e-9
print(f"squares in 64 bits: {gap.max():.1e} (at most 1e-09)")
assert torch_cell.right.tolist() == expected

# Floats have 32 bits on both sides, integers have not
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
assert keras_cell.x.dtype.name == "float32"
assert torch_cell.x.dtype == torch.float32
assert keras_cell.n.dtype.name == "int32"
assert torch_cell.n.dtype == torch.int64
tf = keras_cell.tf  # a number too large for 32 bits gets 64
assert tf.constant([1, 2_147_483_647]).dtype == tf.int32
assert tf.constant([1, 2_147_483_648]).dtype == tf.int64

# The class makes float32 of anything; of a number, a size
assert torch_cell.old.dtype == torch.float32
assert torch.Tensor(3).shape == (3,)
assert torch.tensor(3).shape == ()
print("same after")
