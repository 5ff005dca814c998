"""The highest score of each row, and what no axis means"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

scores = torch_cell.scores
np.testing.assert_array_equal(scores, keras_cell.scores)

flat, rows = torch_cell.everywhere, keras_cell.everywhere
assert flat.shape == () and rows.shape == (3,)
gap = np.abs(flat.numpy() - rows.numpy()).max()
assert gap >= 2
print(f"plain, argmax, no axis: {gap:.1f} (at least 2)")
assert flat == np.argmax(scores)  # NumPy's way
np.testing.assert_array_equal(rows, np.argmax(scores, axis=0))

names = {
    "values": "values",
    "indices": "indices",
    "after": "argmax after softmax",
}
for name, what in names.items():
    mine = getattr(keras_cell, name).numpy()
    theirs = getattr(torch_cell, name).numpy()
    assert mine.dtype == theirs.dtype and mine.shape == (2,)
    gap = np.abs(mine - theirs).max()
    assert gap == 0
    print(f"{what}, axis 1: {gap:.1e} (at most 0)")

# softmax does not change the winner: leave it out
best = torch.argmax(scores, dim=1)
assert torch.equal(best, torch_cell.after)
assert torch.equal(best, torch_cell.indices)

# without dim there is one value, and nothing to unpack
assert torch.max(scores) == 7
try:
    values, indices = torch.max(scores)
except TypeError as error:
    assert "0-d tensor" in str(error)
else:
    raise AssertionError("torch.max gave a pair")
print("same after")
