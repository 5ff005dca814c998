"""Both cells' tensors, then sizes given one by one"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "zeros": "zeros",
    "sevens": "sevens",
    "sums": "ones plus zeros",
    "like": "ones_like",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape == (2, 3)
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
for ones in (keras_cell.sums.numpy(), torch_cell.sums.numpy()):
    assert ones.dtype == np.float32 and (ones == 1).all()
assert keras_cell.zeros.dtype.name == "float32"
assert torch_cell.zeros.dtype == torch.float32
assert keras_cell.sevens.dtype.name == "int32"
assert torch_cell.sevens.dtype == torch.int64
np.testing.assert_array_equal(
    keras_cell.floats, torch_cell.sevens
)
assert keras_cell.floats.dtype.name == "float32"
tf, ops = keras_cell.tf, keras_cell.keras.ops
assert tf.fill((2, 3), 3_000_000_000).dtype == tf.int64
assert keras_cell.like.dtype == keras_cell.sevens.dtype
assert torch_cell.like.dtype == torch_cell.sevens.dtype

# No error: 3 is the number of the type int32
left, right = keras_cell.wrong, torch_cell.right
assert tf.as_dtype(3) == tf.int32
for wrong in (left, ops.zeros(2, 3)):
    assert wrong.shape == (2,) and wrong.dtype == tf.int32
    assert not wrong.numpy().any() and not right.any()
missing = right.numel() - left.numpy().size
assert missing >= 4
print(f"plain, number of zeros missing: {missing} (at least 4)")
print("same after")
