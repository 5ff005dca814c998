"""Sorted numbers and their places in both cells"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

top, torch_top = keras_cell.top, torch_cell.top
pairs = {
    "sorted": (keras_cell.ordered, torch_cell.ordered),
    "order": (keras_cell.order, torch_cell.order),
    "values of the top": (top.values, torch_top.values),
    "places of the top": (top.indices, torch_top.indices),
}
for name, (left, right) in pairs.items():
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
assert keras_cell.ordered.numpy().tolist() == [30, 20, 10]
assert keras_cell.order.numpy().tolist() == [1, 2, 0]
assert keras_cell.order.dtype.name == "int32"
assert torch_cell.order.dtype == torch.int64

# torch.sort taken for the sorted numbers: a pair
naive = torch.sort(torch_cell.x)
assert isinstance(naive, tuple) and len(naive) == 2
gap = (naive[0] - torch_cell.ordered).abs().max().item()
assert gap >= 20
print(f"without descending=True: {gap:.2f} (at least 20)")

# Equal numbers keep their order on both sides, if asked
same = np.float32([1, 0, 1, 0] * 50)
left = keras_cell.tf.argsort(same, stable=True)
right = torch.argsort(torch.tensor(same), stable=True)
np.testing.assert_array_equal(left, right)
print("same")
