"""Sums of bytes, and what short floats keep"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
gap = torch_cell.total.item() - int(keras_cell.total)
assert gap >= 256
print(f"plain, sum of bytes: {gap} (at least 256)")
gap = abs(torch_cell.total.item() - int(keras_cell.right))
assert gap <= 1e-9
print(f"sum after a cast: {gap:.1e} (at most 1e-09)")
gap = abs(torch_cell.total.item() - int(keras_cell.by_ops))
assert gap <= 1e-9
print(f"keras.ops.sum: {gap:.1e} (at most 1e-09)")
assert keras_cell.by_ops.dtype == tf.uint32
assert keras_cell.total.dtype == tf.uint8
assert torch_cell.total.dtype == torch.int64

left, right = keras_cell.pixels + 10, torch_cell.pixels + 10
assert left.numpy().tolist() == right.tolist() == [4, 4]

# A number that does not fit: cut without a word, or refused
assert int(tf.constant(300, dtype=tf.uint8)) == 300 - 256
try:
    torch.tensor(300, dtype=torch.uint8)
except RuntimeError as error:
    assert "overflow" in str(error)
else:
    raise AssertionError("300 in a byte")
for left in tf.cast(300, tf.uint8), torch.tensor(300).byte():
    assert int(left) == 300 - 256

for name in ("half", "brain"):
    left = getattr(keras_cell, name)
    left = tf.cast(left, tf.float32).numpy()
    right = getattr(torch_cell, name).float().numpy()
    np.testing.assert_array_equal(left, right)
assert torch.isinf(torch_cell.half[1])
assert torch.tensor(65504.0).half() == 65504
assert abs(torch_cell.half[0] - 1.001) < 0.0005
assert torch_cell.brain.tolist() == [1, 70144]
print("same after")
