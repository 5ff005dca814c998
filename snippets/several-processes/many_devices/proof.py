"""One epoch on two devices, in two processes, and on one"""
import re
import subprocess
import sys
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# Forked before anything runs, a process need not import again.
# A file stands for torchrun, which tells each who it is.
PROCESSES = """
import os
import weakref
from tempfile import TemporaryDirectory
from torch import multiprocessing, nn
import torch_cell as cell
Linear, DataLoader = nn.Linear, cell.data.DataLoader
join = cell.distributed.init_process_group
def ones(*size):
    layer = Linear(*size)
    nn.init.ones_(layer.weight), nn.init.zeros_(layer.bias)
    return layer
def without_sampler(dataset, batch_size, sampler):
    return DataLoader(dataset, batch_size)
def told(sampler, epoch):
    os.write(1, b"sampler told of epoch %d\\n" % epoch)
def start(rank, folder, batch_size, loader):
    groups = []
    def joined():
        join(init_method="file://" + folder + "/all",
             world_size=2, rank=rank)
        groups.append(weakref.ref(cell.distributed.group.WORLD))
    cell.distributed.init_process_group = joined
    cell.nn.Linear, cell.data.DataLoader = ones, loader
    cell.data.DistributedSampler.set_epoch = told
    cell.train(batch_size, epochs=1, shuffle=False)
    assert not cell.distributed.is_initialized()
    assert groups[0]() is None  # no thread outlives training
runs = (8, DataLoader), (16, DataLoader), (8, without_sampler)
for run in runs:
    with TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            start, (folder, *run), 2, start_method="fork")
"""


def slopes_of_processes():
    """The slopes after an epoch of two processes of PyTorch"""
    command = [sys.executable, "-c", PROCESSES]
    pipe = subprocess.PIPE
    done = subprocess.run(command, stdout=pipe, text=True)
    assert done.returncode == 0
    assert done.stdout.count("sampler told of epoch 0") == 6
    return map(float, re.findall(r"slope: (\S+)", done.stdout))


def slope_alone(batch_size):
    """The slope after an epoch of one process, by hand"""
    slope, intercept = torch.ones(1), torch.zeros(1)
    dataset, data = torch_cell.dataset, torch_cell.data
    for x, y in data.DataLoader(dataset, batch_size):
        error = slope * x + intercept - y
        slope = slope - 0.4 * (error * x).mean()
        intercept = intercept - 0.4 * error.mean()
    return slope.item()


assert keras_cell.strategy.num_replicas_in_sync == 2
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
assert keras_cell.train.__defaults__[0] == 16
assert torch_cell.train.__defaults__[0] == 8
how = dict(epochs=1, shuffle=False)
keras_slope = keras_cell.train(batch_size=16, **how)
gap = abs(keras_slope - slope_alone(16))
assert gap <= 1e-5
print(f"Keras, two devices or one: {gap:.1e} (at most 1e-05)")

eight, sixteen, all_rows = slopes_of_processes()
gap = abs(sixteen - keras_slope)
assert gap >= 0.1
print(f"plain, batch_size=16 in both: {gap:.2f} (at least 0.1)")
gap = abs(eight - keras_slope)
assert gap <= 1e-4
print(f"PyTorch, 8 for each process: {gap:.1e} (at most 1e-04)")
gap = abs(sixteen - slope_alone(32))
assert gap <= 1e-4  # two times 16 are one batch of 32

# Without the sampler both processes train on all 64 rows, and
# their mean is that of one process alone.
gap = abs(all_rows - slope_alone(8))
assert gap <= 1e-4
gap = abs(all_rows - keras_slope)
assert gap >= 0.1
print(f"without the sampler: {gap:.2f} (at least 0.1)")

# The sampler deals each row once; set_epoch shuffles anew.
Sampler, dataset = torch_cell.data.DistributedSampler, range(64)
first, second = (Sampler(dataset, 2, rank) for rank in (0, 1))
assert sorted([*first, *second]) == [*dataset]
assert [*first] == [*first]
order = [*first]
first.set_epoch(1)
assert [*first] != order
print("same after")
