"""What both cells pick, change and add, one place twice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("picked", "changed", "counted", "summed"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")

counted = torch_cell.counted
assert counted.tolist() == [[0, 2], [0, 0], [1, 0]]
lost = (counted - torch_cell.lost).max().item()
assert lost >= 1
print(f"what += loses: {lost:.2f} (at least 1)")

# For PyTorch a list of places is a list of rows
tf, changed = keras_cell.tf, torch_cell.changed
naive = changed[torch.tensor([[0, 1], [2, 0]])]
assert torch.equal(naive[1], changed[[2, 0]])
extra = naive.numel() - keras_cell.picked.numpy().size
assert extra >= 6
print(f"too many with places: {extra} (at least 6)")

# Both cells left x alone; PyTorch would change it in place
x = torch_cell.x
assert x.max() == 0 and keras_cell.x.numpy().max() == 0
place = (torch.tensor([0]), torch.tensor([1]))
x[place] = 5.0
assert x[0, 1] == 5

# The last row is -1 in PyTorch; TensorFlow has no such place
assert changed[torch.tensor([-1]), torch.tensor([0])] == 7
try:
    tf.gather_nd(keras_cell.changed, [[-1, 0]])
except tf.errors.InvalidArgumentError as error:
    assert "does not index" in str(error)
else:
    raise AssertionError("gather_nd took -1")
print("same after")
