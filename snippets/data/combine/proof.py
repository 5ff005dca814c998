"""Two datasets side by side, and one after the other"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import ConcatDataset

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def rows(pairs):
    return np.array([[float(x[0]), int(y)] for x, y in pairs])


gap = np.abs(
    rows(keras_cell.pairs) - rows(torch_cell.pairs)
).max()
assert gap <= 1e-7
print(f"pairs: {gap:.1e} (at most 1e-07)")
mine = [int(y) for y in keras_cell.longer]
theirs = [int(y) for y in torch_cell.longer]
assert mine == [7, 8, 9, 10, 11]
gap = np.abs(np.subtract(mine, theirs)).max()
assert gap <= 0
print(f"one after the other: {gap} (at most 0)")

# unequal lengths: cut without a word, or refused
lost = len(keras_cell.images) - len(list(keras_cell.short))
assert lost >= 1
print(
    "number of rows that zip leaves out: "
    f"{lost} (at least 1)"
)
try:
    torch_cell.StackDataset(torch_cell.images, torch_cell.more)
except ValueError as error:
    assert "Size mismatch" in str(error)
else:
    raise AssertionError("unequal lengths were stacked")

# unequal types: refused, or found out later
try:
    keras_cell.images.concatenate(keras_cell.more)
except TypeError as error:
    assert "Incompatible" in str(error), error
else:
    raise AssertionError("unequal types were joined")
mixed = ConcatDataset([torch_cell.images, torch_cell.more])
assert mixed[0].dtype != mixed[4].dtype
print("same")
