"""Nine rows for two: each once, or one of them twice"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
    import keras_cell

data, dataset = torch_cell.data, torch_cell.dataset
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
first, second = torch_cell.shares
rows = sorted(sum(keras_cell.shares, []))
assert rows == list(range(9))
twice = len(first) + len(second) - len(rows)
assert sorted({*first, *second}) == rows and twice >= 1
print(f"plain, number of rows too many: {twice} (at least 1)")

evaluated = sorted([*torch_cell.whole[0], *torch_cell.whole[1]])
assert len(evaluated) == len(rows)
gap = max(abs(a - b) for a, b in zip(evaluated, rows))
assert gap == 0
print(f"rows of every second place: {gap:.1e} (at most 1e-09)")

# drop_last leaves one out instead.
parts = [data.DistributedSampler(
    dataset, 2, rank, shuffle=False, drop_last=True)
    for rank in (0, 1)]
assert sorted([*parts[0], *parts[1]]) == list(range(8))

# TensorFlow cuts each batch, PyTorch deals row by row.
assert keras_cell.shares[0][:4] == [0, 1, 4, 5]
assert first[:4] == [0, 2, 4, 6]

# Without set_epoch the order never changes; all ranks of an
# epoch share one order.
other = data.DistributedSampler(dataset, 2, 1, seed=0)
assert [*other] == [*other]
for epoch, mine in enumerate(torch_cell.epochs):
    other.set_epoch(epoch)
    assert {*mine, *other} == set(range(9))
assert torch_cell.epochs[0] != torch_cell.epochs[1]
print("same after")
