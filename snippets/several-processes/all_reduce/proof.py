"""Sums and means over two replicas and over two processes"""
import tempfile
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing


def start(rank, folder):
    reduce = torch_cell.distributed.all_reduce
    returned = []
    torch_cell.distributed.all_reduce = lambda *given: (
        returned.append(reduce(*given)))
    told = torch_cell.work(rank, folder)
    torch.save(told, f"{folder}/{rank}")
    assert returned == [None, None]


# Forked before TensorFlow is there.
with tempfile.TemporaryDirectory() as folder:
    with redirect_stdout(None):
        multiprocessing.start_processes(
            start, (folder,), nprocs=2, start_method="fork")
    told = [torch.load(f"{folder}/{rank}") for rank in (0, 1)]
with redirect_stdout(None):
    import keras_cell

strategy = keras_cell.strategy
cell = keras_cell
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
sums, totals, shares = (
    [value.numpy() for value in each.values]
    for each in (cell.x, cell.total, cell.share))
gap = 0
for mine, *theirs in zip(told, sums, totals, shares):
    x, total, mean = mine
    for one, other in zip((x, total, x / total), theirs):
        gap = max(gap, np.abs(one.numpy() - other).max())
    np.testing.assert_allclose(mean, keras_cell.mean)
# A replica keeps what it reduced; all_reduce gives no result.
x, total, mean = told[1]
lost = np.abs(total.numpy() - sums[1]).max()
assert lost >= 1
print(f"plain, x after all_reduce(x): {lost:.2f} (at least 1)")
assert gap <= 1e-6
print(f"sum and share on each: {gap:.1e} (at most 1e-06)")
gap = np.abs(mean.numpy() - keras_cell.mean.numpy()).max()
assert gap <= 1e-6
print(f"mean: {gap:.1e} (at most 1e-06)")
assert np.abs(keras_cell.mean * 2 - total.numpy()).max() <= 1e-6

# With an axis, TensorFlow also adds up what is on one device.
both = strategy.reduce("SUM", keras_cell.x, axis=0)
assert both.numpy() == 23 and both.shape == ()
print("same after")
