"""Rows padded and cut in both cells; then by their defaults"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

pad, torch_pad = (
    keras_cell.pad_sequences,
    torch_cell.pad_sequence,
)
rows = torch_cell.rows
right = torch_pad(rows, batch_first=True)
gap = np.abs(keras_cell.front - right.numpy()).max()
assert gap >= 1
print(f"plain, zeros where each puts them: {gap} (at least 1)")
gap = (torch_cell.back - torch_pad(rows)).abs().max().item()
assert gap >= 1
print(f"plain, batch_first left alone: {gap} (at least 1)")
try:
    torch_pad(keras_cell.rows, batch_first=True)
except TypeError as error:
    assert "got list" in str(error)
    print("plain, lists for tensors: refused")
names = {
    "zeros before": "front",
    "zeros behind": "back",
    "cut before": "cut",
    "cut behind": "starts",
    "floats": "floats",
}
for what, name in names.items():
    left, right = (
        getattr(keras_cell, name),
        getattr(torch_cell, name),
    )
    assert left.shape == tuple(right.shape)
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.cut.tolist() == [[2, 3], [0, 4], [5, 6]]
assert keras_cell.front.dtype == "int32"
assert torch_cell.front.dtype == torch.int64

# Floats become integers unless their type is told
assert pad([[0.5], [1.5, 2.5]]).tolist() == [[0, 0], [1, 2]]
# maxlen also makes rows longer; another number than 0 may pad
left = pad(keras_cell.rows, maxlen=4, value=9)
assert left[0].tolist() == [9, 1, 2, 3]
right = torch_pad(rows, True, padding_value=9)
assert right[1].tolist() == [4, 9, 9]
print("same after")
