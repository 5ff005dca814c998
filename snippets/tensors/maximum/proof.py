"""Largest values and their gradients, where two are equal"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("largest", "smallest", "bounded", "shared"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-7
    print(f"{name}: {gap:.1e} (at most 1e-07)")

# max with a dim picks one of the equal numbers
assert torch_cell.largest == torch_cell.values
gap = np.abs(keras_cell.shared - torch_cell.single).max()
assert gap >= 0.5
print(f"gradient of reduce_max, max: {gap:.2f} (at least 0.5)")
assert sorted(torch_cell.single.tolist()) == [0, 0, 1]
assert keras_cell.shared.numpy().tolist() == [0.5, 0, 0.5]

# At the bound maximum passes all on, or half
gap = np.abs(keras_cell.at_bound - torch_cell.at_bound).max()
assert gap >= 0.5
print(f"gradient of maximum: {gap:.2f} (at least 0.5)")
assert keras_cell.at_bound.numpy().tolist() == [1, 0, 1]

try:
    torch.maximum(torch_cell.x, 2.0)
except TypeError as error:
    assert "must be Tensor" in str(error)
else:
    raise AssertionError("maximum took a number")
print("same after")
