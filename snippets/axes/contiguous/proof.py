"""A turned matrix laid flat, and what shares its memory"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

turned = torch_cell.turned
try:
    turned.view(-1)
except RuntimeError as error:
    assert "at least one dimension spans" in str(error)
else:
    raise AssertionError("view took what is not in order")
print("plain, view of what was transposed: refused")

expected = keras_cell.flat.numpy()
assert expected.tolist() == [0, 3, 1, 4, 2, 5]
gap = np.abs(torch_cell.flat.numpy() - expected).max()
assert gap <= 1e-9
print(f"contiguous, then view: {gap:.1e} (at most 1e-09)")
expected = keras_cell.turned.numpy()
expected[0, 0] = 100  # the cell wrote there
flat = turned.reshape(-1).numpy()
gap = np.abs(flat - expected.ravel()).max()
assert gap <= 1e-9
print(f"reshape at once: {gap:.1e} (at most 1e-09)")

# The transpose shares memory, contiguous copies it
x = torch_cell.x
assert x.stride() == (3, 1) and turned.stride() == (1, 3)
assert x.is_contiguous() and not turned.is_contiguous()
assert turned.data_ptr() == x.data_ptr() and x[0, 0] == 100
assert turned.contiguous().data_ptr() != x.data_ptr()
assert torch_cell.flat[0] == 0
# ... but what is in order already it gives back as it is
assert x.contiguous() is x
assert x.reshape(-1).data_ptr() == x.data_ptr()
# a copy keeps the order in memory unless told otherwise
assert turned.clone().stride() == (1, 3)
plain = turned.clone(memory_format=torch.contiguous_format)
assert plain.stride() == (2, 1)
# TensorFlow put the numbers in order
assert keras_cell.turned.numpy().flags.c_contiguous
before = keras_cell.x.numpy()
assert before.tolist() == [[0, 1, 2], [3, 4, 5]]
print("same after")
