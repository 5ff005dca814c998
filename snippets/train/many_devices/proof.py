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
PROCESSES = """
from tempfile import TemporaryDirectory
import torch_cell as cell
for size in 8, 16:
    with TemporaryDirectory() as folder:
        arguments = cell.train, (2, folder, size), 2
        cell.multiprocessing.start_processes(
            *arguments, start_method="fork")
"""


def slopes_of_processes():
    """The slopes after an epoch of two processes of PyTorch"""
    command = [sys.executable, "-c", PROCESSES]
    pipe = subprocess.PIPE
    done = subprocess.run(command, stdout=pipe, text=True)
    assert done.returncode == 0
    return map(float, re.findall(r"slope: (\S+)", done.stdout))


def slope_alone(batch_size):
    """The slope after an epoch of one process, by hand"""
    slope, intercept = torch.ones(1), torch.zeros(1)
    dataset, data = torch_cell.dataset, torch_cell.data
    for x, y in data.DataLoader(dataset, batch_size):
        error = slope * x + intercept - y
        slope = slope - 0.2 * (error * x).mean()
        intercept = intercept - 0.2 * error.mean()
    return slope.item()


assert keras_cell.strategy.num_replicas_in_sync == 2
keras_slope = keras_cell.train(batch_size=16)
gap = abs(keras_slope - slope_alone(16))
assert gap <= 1e-5
print(f"Keras, two devices or one: {gap:.1e} (at most 1e-05)")

eight, sixteen = slopes_of_processes()
gap = abs(sixteen - keras_slope)
assert gap >= 0.1
print(f"batch_size=16 in both: {gap:.2f} (at least 0.1)")
gap = abs(eight - keras_slope)
assert gap <= 1e-4
print(f"PyTorch, 8 for each process: {gap:.1e} (at most 1e-04)")
gap = abs(sixteen - slope_alone(32))
assert gap <= 1e-4  # two times 16 are one batch of 32
print("same after")
