"""Rows by length, some rows, rows drawn; then refused ones"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from torch.utils.data import BatchSampler, SequentialSampler

dataset, DataLoader = torch_cell.dataset, torch_cell.DataLoader
np.testing.assert_array_equal(keras_cell.dataset, dataset)
pairs = zip(keras_cell.batches, torch_cell.batches, strict=True)
for left, right in pairs:
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-9
    print(f"batch of {len(right)}: {gap:.1e} (at most 1e-09)")
for cell in (keras_cell, torch_cell):
    assert cell.n == 6 and len(cell.counts) == 100
    assert set(cell.counts) == {1, 2, 3, 4, 5, 6}
    epochs = [[int(xb) for xb in cell.part] for _ in range(20)]
    assert {tuple(sorted(each)) for each in epochs} == {
        (4, 5, 6)
    }
    assert len(set(map(tuple, epochs))) > 1  # anew each time
assert list(keras_cell.order.numpy()) == list(
    torch_cell.ByLength()
)

# A sampler stands in place of shuffle, a batch_sampler in
# place of batch_size too; any list of places will do
sampler = SequentialSampler(dataset)
pairs = BatchSampler(sampler, batch_size=4, drop_last=False)
for words in (
    {"sampler": sampler, "shuffle": True},
    {"batch_sampler": pairs, "batch_size": 4},
):
    try:
        DataLoader(dataset, **words)
    except ValueError as error:
        assert "mutually exclusive" in str(error)
    else:
        raise AssertionError("both were taken")
assert list(pairs) == [[0, 1, 2, 3], [4, 5]]
left = [
    xb.tolist()
    for xb in DataLoader(dataset, batch_sampler=pairs)
]
assert left == [[5, 1, 4, 2], [6, 3]]
(right,) = DataLoader(dataset, batch_size=2, sampler=[4, 1])
assert right.tolist() == [6, 1]
print("one side")
