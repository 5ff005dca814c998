"""Arrays of both cells, written to; a copy is safe"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

right = torch_cell.y.detach().numpy()
gap = np.abs(keras_cell.y.numpy() - right)
assert gap.max() >= 9
print(f"y after a[0] = 0: {gap.max():.2f} (at least 9)")

left = keras_cell.x * keras_cell.x
right = torch.square(torch_cell.x)
right.detach().clone().numpy()[0] = 0  # a copy first
gap = np.abs(left.numpy() - right.detach().numpy()).max()
assert gap <= 1e-6
print(f"y after a copy was changed: {gap:.1e} (at most 1e-06)")

for tensor in (torch_cell.x, torch_cell.y):
    try:
        tensor.numpy()
    except RuntimeError as error:
        assert "requires grad" in str(error)
    else:
        raise AssertionError("numpy() without detach()")
assert torch_cell.y.tolist() == [0, 16]  # needs no detach()
assert keras_cell.x.numpy().tolist() == [3, 4]
for cell in keras_cell, torch_cell:
    assert cell.a.tolist() == [0, 16]
assert not np.asarray(keras_cell.y).flags.writeable
print("same after")
