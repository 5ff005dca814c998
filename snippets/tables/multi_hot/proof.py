"""Columns of tags in both cells; then a tag that comes twice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import os
import subprocess
import sys

F, tags = torch_cell.F, torch_cell.tags
gap = np.abs(
    keras_cell.multi.numpy() - torch_cell.counts.numpy()
)
gap = gap.max()
assert gap >= 1
print(f"plain, F.one_hot(tags).sum(1): {gap:.1f} (at least 1)")
for what, name in {
    "tags that occur": "multi",
    "tags counted": "counts",
    "tags weighted": "weighted",
}.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape == (2, 4)
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert torch_cell.multi.tolist() == [[1, 1, 0, 0], [0, 0, 1, 1]]
np.testing.assert_array_equal(
    keras_cell.weights, torch_cell.weights
)

# A tag that is too large: no column, or an error
layer = keras_cell.layers.CategoryEncoding(num_tokens=4)
left = layer(np.array([[0, 5]]))
assert left.numpy().tolist() == [[1, 0, 0, 0]]
try:
    F.one_hot(torch.tensor([[0, 5]]), 4)
except RuntimeError as error:
    assert "smaller than num_classes" in str(error)
else:
    raise AssertionError("a tag out of range was taken")
for cell in (keras_cell, torch_cell):
    hashed = cell.hashed.numpy()
    assert hashed[0] == hashed[2]
    assert ((hashed >= 0) & (hashed < 8)).all()
again = keras_cell.layers.Hashing(num_bins=8)(keras_cell.words)
np.testing.assert_array_equal(again, keras_cell.hashed)
# Two words may share a number; Python's hash changes
many = [str(k) for k in range(9)]
hashed = keras_cell.layers.Hashing(num_bins=8)(many).numpy()
assert len(set(hashed.tolist())) < 9
drawn = {
    subprocess.check_output(
        [sys.executable, "-c", "print(hash('cat'))"],
        env=os.environ | {"PYTHONHASHSEED": seed},
    )
    for seed in "123"
}
assert len(drawn) == 3
print("same after")
