"""The switches of both, and what ten bits would lose"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# As they come: on in TensorFlow, in PyTorch for convolutions.
assert keras_cell.at_first
assert torch_cell.at_first == (False, True)
assert not keras_cell.after
assert torch_cell.after == (False, False)
config, matmul = keras_cell.config, torch_cell.matmul
config.enable_tensor_float_32_execution(True)
assert config.tensor_float_32_execution_enabled()

# Two names of one switch; convolutions have their own.
get = torch.get_float32_matmul_precision
assert get() == "highest"
matmul.allow_tf32 = True
assert get() == "high" and not torch_cell.cudnn.allow_tf32
torch.set_float32_matmul_precision("highest")
assert not matmul.allow_tf32

# A CPU has no such products: the switches change nothing here.
x, torch_x = keras_cell.x.numpy(), torch_cell.x.numpy()
np.testing.assert_array_equal(x, torch_x)
products = keras_cell.product.numpy(), torch_cell.product.numpy()
gap = max(np.abs(product - x).max() for product in products)
assert gap == 0
print(f"both off: {gap:.1e} (at most 1e-09)")

# TF32 keeps 10 of the 23 bits behind the point.
kept = x.view(np.uint32) & np.uint32(0xFFFFE000)
short = kept.view(np.float32)
gap = np.abs(short - x).max()
assert gap >= 1e-4
print(f"numbers cut to 10 bits: {gap:.4f} (at least 1e-04)")
print("task")
