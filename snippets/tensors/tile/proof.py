"""The same copies; then repeat carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
gap = np.abs(keras_cell.each - torch_cell.again.numpy()).max()
assert gap >= 1
print(f"tf.repeat(x, 2), x.repeat(2): {gap:.2f} (at least 1)")
for name in ("tiled", "each", "wide"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
assert keras_cell.tiled.numpy().tolist() == [1, 2, 3, 1, 2, 3]
assert keras_cell.each.numpy().tolist() == [1, 1, 2, 2, 3, 3]
assert torch.equal(torch_cell.again, torch_cell.tiled)

# expand shows the same memory, repeat fills new memory
tiled, wide = x.repeat(2), x.expand(2, 3)
x[0] = 9
assert tiled[0] == 1 and wide[1, 0] == 9
print("same after")
