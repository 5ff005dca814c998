"""How many rows each split leaves to train on"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def rows(batches):
    return [tuple(row) for x, y in batches for row in x.numpy()]


split, batches = keras_cell.split, keras_cell.batches
wanted = rows(torch_cell.train)
every = sorted(rows(batches))
assert len(wanted) == 80 and len(every) == 100

# 0.8 of four batches are three, which cannot be cut at 80 rows,
# and the short one cannot be stacked with a whole one
left, right = split(batches, left_size=0.8)
gap = len(rows(left)) - len(wanted)
assert gap >= 16
print(f"plain, number of rows too many: {gap} (at least 16)")
try:
    split(batches, left_size=0.5)
except ValueError as error:
    assert "inhomogeneous" in str(error)
else:
    raise AssertionError("a short batch was stacked")
assert len(keras_cell.left) == 2 and len(keras_cell.right) == 1
gap = len(wanted) - len(rows(keras_cell.left))
assert gap >= 1
print(
    "number of rows missing, batches split: "
    f"{gap} (at least 1)"
)
gap = len(wanted) - len(rows(keras_cell.train))
assert abs(gap) <= 0
print(f"number of rows missing, rows split: {gap} (at most 0)")
for cell in keras_cell, torch_cell:
    assert sorted(rows(cell.train) + rows(cell.val)) == every
    assert [len(y) for x, y in cell.train] == [32, 32, 16]
assert rows(keras_cell.train) == rows(keras_cell.train)
assert rows(torch_cell.train) != rows(torch_cell.train)

# right after batch(), rows are counted, and batched again
left, right = split(keras_cell.dataset.batch(32), left_size=80)
assert len(rows(left)) == 80 and len(left) == 3

# a DataLoader is measured in batches, and read by number never
assert len(torch_cell.left) == len(torch_cell.right) == 2
try:
    torch_cell.left[0]
except TypeError as error:
    assert "not subscriptable" in str(error)
else:
    raise AssertionError("a batch was found by its number")
print("same after")
