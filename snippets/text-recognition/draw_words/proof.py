"""Both datasets hold the same pixels"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell
plt.close("all")

left = [keras_cell.batches[i] for i in range(2)]
right = list(torch_cell.batches)
keras_x = np.concatenate([x for x, _ in left])
torch_x = torch.cat([x for x, _ in right])
assert keras_x.shape == (8, 32, 64, 1)
assert torch_x.shape == (8, 1, 32, 64)
for (_, y), (_, words) in zip(left, right):
    assert list(y) == list(words) == keras_cell.words
moved = torch_x.permute(0, 2, 3, 1)  # channels last
gap = np.abs(moved.numpy() - keras_x).max()
assert gap <= 1e-6
print(f"pixels: {gap:.1e} (at most 1e-06)")

# an index is a batch in Keras, a sample in PyTorch
try:
    next(iter(DataLoader(keras_cell.batches)))
except TypeError as error:
    assert "default_collate" in str(error)
else:
    raise AssertionError("a batch was taken for a sample")
print("plain, an index that is a batch: refused")
assert len(keras_cell.batches) == 2
assert len(torch_cell.batches.dataset) == 8

# every word lies whole and central on white paper
ink = 1 - keras_x[..., 0]
assert ink[:, [0, -1]].max() == ink[..., [0, -1]].max() == 0
font = keras_cell.fonts[0]
columns = ink.sum(axis=1) @ np.arange(64) / ink.sum(axis=(1, 2))
assert np.abs(columns - 31.5).max() < 2

# without an anchor, (x, y) is no corner of the ink, ...
assert font.getbbox("2026")[1] > 2
# ... and what does not fit is cut off without a word
wide = 1 - keras_cell.draw("2026" * 2, font)
assert wide[:, [0, -1]].max() > 0.5
print("same after")
