"""Batches of rows of unequal length, filled up with zeros"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

mine = [xb.numpy() for xb in keras_cell.batches]
theirs = [xb.numpy() for xb in torch_cell.batches]
assert [xb.shape for xb in mine] == [(2, 3), (2, 2)]
assert [xb.shape for xb in theirs] == [(2, 3), (2, 2)]
# unless told batch_first, pad_sequence puts the batch last
turned = DataLoader(
    torch_cell.dataset,
    batch_size=2,
    collate_fn=torch_cell.pad_sequence,
)
last = [xb.numpy() for xb in turned][-1]
gap = np.abs(mine[-1] - last).max()
assert gap >= 1 and (last == mine[-1].T).all()
print(f"plain, pad_sequence(rows): {gap} (at least 1)")
gap = max(np.abs(a - b).max() for a, b in zip(mine, theirs))
assert gap <= 0
print(f"padded batches: {gap} (at most 0)")
assert mine[0].tolist() == [[1, 2, 3], [4, 0, 0]]

for batches in (
    keras_cell.dataset.batch(2),
    DataLoader(torch_cell.dataset, batch_size=2),
):
    try:
        next(iter(batches))
    except Exception as error:
        assert "different shapes" in str(error) or (
            "equal size" in str(error)
        )
    else:
        raise AssertionError("unequal rows were stacked")

# all rows at once: pad_sequences puts the zeros in front, to
# the length of the longest of all
pad = keras.utils.pad_sequences
front = pad(keras_cell.rows[:2])
assert front.tolist() == [[1, 2, 3], [0, 0, 4]]
gap = np.abs(front - theirs[0]).max()
assert gap >= 4
print(f"pad_sequences, zeros in front: {gap} (at least 4)")
gap = np.abs(
    pad(keras_cell.rows[:2], padding="post") - theirs[0]
)
assert gap.max() <= 0
print(f"pad_sequences, zeros behind: {gap.max()} (at most 0)")
front = torch_cell.pad_sequence(
    torch_cell.dataset[:2],
    batch_first=True,
    padding_side="left",
)
assert front.tolist() == [[1, 2, 3], [0, 0, 4]]
print("same after")
