"""Both tables of sines and cosines, a dense layer on them"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

table = torch_cell.layer.table
wanted = keras_cell.layer.table.numpy()
gap = np.abs(table.numpy() - wanted).max()
assert gap >= 0.5
print(f"plain, halves for pairs: {gap:.2f} (at least 0.5)")
order = [0, 2, 4, 6, 1, 3, 5, 7]
gap = np.abs(table[:, order].numpy() - wanted).max()
assert gap <= 1e-4
print(f"columns reordered: {gap:.1e} (at most 0.0001)")

# by hand, from the paper's formula
step, column = np.mgrid[:50, :8]
angle = step / 10000 ** (column // 2 * 2 / 8)
pairs = np.where(column % 2, np.cos(angle), np.sin(angle))
gap = np.abs(table.numpy() - pairs).max()
assert gap <= 1e-4
print(f"the paper's formula: {gap:.1e} (at most 0.0001)")

# what is learnt behind one table does not fit the other
rng = np.random.default_rng(0)
kernel = rng.normal(size=(8, 4))
gap = table.numpy() @ kernel - wanted @ kernel
assert np.abs(gap).max() >= 1
x = rng.normal(size=(2, 20, 8)).astype("float32")
found = torch_cell.layer(torch.tensor(x)).numpy() - x
np.testing.assert_allclose(
    found[1], table[:20].numpy(), atol=1e-6)
found = keras_cell.Positions()(x).numpy() - x
np.testing.assert_allclose(found[1], wanted[:20], atol=1e-6)
np.testing.assert_array_equal(keras_cell.y[1], wanted)
assert torch.equal(torch_cell.y[1], table)
assert not keras_cell.layer.weights
assert not list(torch_cell.layer.parameters())
assert list(torch_cell.layer.state_dict()) == ["table"]
print("same after")
