"""Arrays of both cells, written to; a copy is safe"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for tensor in (torch_cell.x, torch_cell.y):
    try:
        tensor.numpy()
    except RuntimeError as error:
        assert "requires grad" in str(error)
    else:
        raise AssertionError("numpy() without detach()")
print("plain, y.numpy(): refused")

left, right = np.array([keras_cell.before, torch_cell.before])
gap = np.abs(left - right).max()
assert gap <= 1e-6
print(f"y as a list: {gap:.1e} (at most 1e-06)")
left = keras_cell.x.numpy()
gap = np.abs(left - torch_cell.x.detach().numpy()).max()
assert gap <= 1e-6
print(f"x, its copy changed: {gap:.1e} (at most 1e-06)")
assert torch_cell.b.tolist() == [0, 4]

# Written to, the array changes PyTorch's tensor alone
right = torch_cell.y.detach().numpy()
gap = np.abs(keras_cell.y.numpy() - right)
assert gap.max() >= 9
print(f"y after a[0] = 0: {gap.max():.2f} (at least 9)")
for cell in keras_cell, torch_cell:
    assert cell.a.tolist() == [0, 16]
assert torch_cell.y.tolist() == [0, 16]
assert not np.asarray(keras_cell.y).flags.writeable

# While a tf.function is traced there is no array to read
as_array = keras_cell.tf.function(np.asarray)
for function in (keras_cell.traced, as_array):
    try:
        function(keras_cell.x)
    except (AttributeError, NotImplementedError) as error:
        assert "ymbolic" in str(error)
    else:
        raise AssertionError("an array while it is traced")
print("same after")
