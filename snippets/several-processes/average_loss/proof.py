"""The gradient of eight rows: in two halves, and in one"""
import tempfile
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing


def start(rank, folder, rows):
    torch_cell.x = torch_cell.x[:rows]
    gradient = torch_cell.work(rank, folder)
    torch.save(gradient, f"{folder}/{rank}")


def of_two_processes(rows):  # before TensorFlow
    with tempfile.TemporaryDirectory() as folder:
        with redirect_stdout(None):
            multiprocessing.start_processes(
                start, (folder, rows), 2, start_method="fork")
        first, second = (
            torch.load(f"{folder}/{rank}") for rank in (0, 1))
    assert torch.equal(first, second)
    return first.item()


halves, uneven = of_two_processes(8), of_two_processes(5)
with redirect_stdout(None):
    import keras_cell


def of_one(rows):
    x = torch_cell.x[:rows]
    weight = torch.ones(1, 1, requires_grad=True)
    torch.nn.functional.mse_loss(x @ weight, 3 * x).backward()
    return weight.grad.item()


# The mean of each half, added up, is twice the mean of all.
tf, strategy = keras_cell.tf, keras_cell.strategy
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
average = tf.nn.compute_average_loss
tf.nn.compute_average_loss = lambda losses, global_batch_size: (
    tf.reduce_mean(losses))
batch = next(iter(keras_cell.shares))
twice = strategy.run(keras_cell.gradient, [batch]).values[0]
tf.nn.compute_average_loss = average
gap = abs(twice.numpy().item() - of_one(8))
assert gap >= 1
print(f"plain, reduce_mean on each: {gap:.2f} (at least 1)")
# PyTorch takes the mean of means: shares must be of one size.
gap = abs(uneven - of_one(5))
assert gap >= 0.1
print(f"plain, shares of 4 and 1 row: {gap:.2f} (at least 0.1)")

totals = [value.numpy() for value in keras_cell.total.values]
gap = np.abs(np.subtract(totals, of_one(8))).max()
assert gap <= 1e-5
print(f"TensorFlow, two halves: {gap:.1e} (at most 1e-05)")
gap = abs(halves - of_one(8))
assert gap <= 1e-5
print(f"PyTorch, two halves: {gap:.1e} (at most 1e-05)")
print("same after")
