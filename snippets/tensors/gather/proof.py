"""What both cells pick; then gather carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("picked", "kept", "one_each"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
x = torch_cell.x
assert torch.equal(x[[2, 0]], torch_cell.picked)

tf = keras_cell.tf
naive = tf.gather(keras_cell.x, keras_cell.column, axis=1)
extra = naive.numpy().size - torch_cell.one_each.numel()
assert extra >= 6
print(f"too many without batch_dims: {extra} (at least 6)")
try:
    torch.gather(x, 0, torch.tensor([2, 0]))
except RuntimeError as error:
    assert "same number of dimensions" in str(error)
else:
    raise AssertionError("torch.gather took whole rows")

# A list is one place of several axes in TensorFlow
assert int(keras_cell.x[[2, 0]]) == 5
# -1 is the last of an index, and no place for gather
assert x[[-1]].tolist() == keras_cell.x[-1:].numpy().tolist()
try:
    tf.gather(keras_cell.x, [-1])
except tf.errors.InvalidArgumentError as error:
    assert "not in [0, 3)" in str(error)
else:
    raise AssertionError("gather took -1")
print("same after")
