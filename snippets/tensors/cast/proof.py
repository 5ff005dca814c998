"""Sums of mixed types: refused by one, converted by one"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
refused = 0
for other in (keras_cell.n, keras_cell.d):
    try:
        keras_cell.x + other
    except tf.errors.InvalidArgumentError as error:
        assert "was expected to be a" in str(error)
        refused += 1
assert refused >= 2
print(f"mixed sums refused: {refused} (at least 2)")

kinds = [(torch_cell.x + torch_cell.n).dtype]
kinds += [(torch_cell.x + torch_cell.d).dtype]
assert kinds == [torch.float32, torch.float64]
# A Python number takes the tensor's type, if it can
assert (keras_cell.x + 1).dtype == tf.float32
assert (torch_cell.n + 0.5).dtype == torch.float32

for name in ("total", "cut"):
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.dtype.name in str(right.dtype)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-7
    print(f"{name}, after the cast: {gap:.1e} (at most 1e-07)")
assert keras_cell.total.dtype == tf.float32
assert keras_cell.cut.numpy().tolist() == [1, -1]
assert torch_cell.n.float().dtype == torch.float32
print("same after")
