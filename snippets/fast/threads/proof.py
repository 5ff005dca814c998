"""How many threads compute, and until when that can be said"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# TensorFlow reads the numbers once, at its first operation.
setting = keras_cell.threading
assert keras_cell.unset == 0
for set_threads in (setting.set_intra_op_parallelism_threads,
                    setting.set_inter_op_parallelism_threads):
    set_threads(1)  # what it is already
    try:
        set_threads(2)
    except RuntimeError as error:
        words = "cannot be modified after initialization"
        assert words in str(error)
    else:
        raise AssertionError("it was changed")
print("plain, set after TensorFlow's first operation: refused")
assert setting.get_intra_op_parallelism_threads() == 1
assert setting.get_inter_op_parallelism_threads() == 1

# PyTorch changes the first number at any time, not the second.
assert torch.get_num_threads() == 2
assert torch.get_num_interop_threads() == 1
try:
    torch.set_num_interop_threads(1)
except RuntimeError as error:
    assert "set_num_interop_threads called" in str(error)
else:
    raise AssertionError("it was changed")
for number in 3, 1:
    torch.set_num_threads(number)
    assert torch.get_num_threads() == number

gap = abs(keras_cell.mean.numpy() - torch_cell.mean.item())
assert gap <= 1e-6
print(f"a mean on one thread: {gap:.1e} (at most 1e-06)")
# A sum in two parts: another order, now and then other digits
torch.manual_seed(0)
samples = torch.rand(9, 300_000)
means = []
for number in 1, 2:
    torch.set_num_threads(number)
    means.append([sample.mean().item() for sample in samples])
gap = np.abs(np.subtract(*means)).max()
assert 0 < gap <= 1e-5
print("on one thread and on two: other last digits at times")
print("same after")
