"""Who writes, who waits: with the barrier and without it"""
import tempfile
import time
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing

save = torch.save
saved = []


def slowly(state, path):  # as a large model takes its time
    time.sleep(0.5)
    saved.append(path)
    save(state, path)


def start(rank, folder, wait):
    torch_cell.torch.save = slowly
    if not wait:
        torch_cell.distributed.barrier = lambda: None
    try:
        told = torch_cell.work(rank, folder).numpy()
    except FileNotFoundError:
        told = np.zeros(0)
    assert len(saved) == (rank == 0)  # the other never writes
    np.save(f"{folder}/{rank}.npy", told)


def read_by_each(wait):
    # Forked before TensorFlow is there.
    with tempfile.TemporaryDirectory() as folder:
        with redirect_stdout(None):
            multiprocessing.start_processes(
                start, (folder, wait), 2, start_method="fork")
        return [np.load(f"{folder}/{i}.npy") for i in (0, 1)]


with_barrier, without = read_by_each(True), read_by_each(False)
with redirect_stdout(None):
    import keras_cell
assert without[0].size == 6 and without[1].size == 0
print("plain, read without a barrier: refused")
kernel = keras_cell.again.get_weights()[0]
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
gap = max(abs(each.T - kernel).max() for each in with_barrier)
assert gap <= 1e-9
print(f"read by each process: {gap:.1e} (at most 1e-09)")
assert kernel.sum() == 6
print("same after")
