"""An accuracy over shares of three rows and of one"""
import tempfile
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing


def start(rank, folder):
    told = torch_cell.work(rank, folder)
    torch.save(told, f"{folder}/{rank}")


# Forked before TensorFlow is there.
with tempfile.TemporaryDirectory() as folder:
    with redirect_stdout(None):
        multiprocessing.start_processes(
            start, (folder,), nprocs=2, start_method="fork")
    told = [torch.load(f"{folder}/{rank}") for rank in (0, 1)]
with redirect_stdout(None):
    import keras_cell

cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
result = keras_cell.metric.result().numpy().item()
assert keras_cell.y.numpy().tolist() == torch_cell.y.tolist()
means, accuracies = zip(*told)
gap = abs(sum(means).item() / 2 - result)
assert gap >= 0.2
print(f"plain, mean of the means: {gap:.2f} (at least 0.2)")
gap = max(abs(one.item() - result) for one in accuracies)
assert gap <= 1e-6
print(f"sums, then divided: {gap:.1e} (at most 1e-06)")
assert result == torch_cell.y.mean().item() == 0.75

# A replica alone has its own part of it.
locals_ = keras_cell.strategy.experimental_local_results
assert len(locals_(keras_cell.metric.count.value)) == 2
print("same after")
