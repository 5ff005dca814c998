"""Lengths of both cells, with ord=2, and at zero"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

gap = abs(float(keras_cell.second) - torch_cell.matrix.item())
assert gap >= 0.99
print(f"ord=2 of a matrix: {gap:.2f} (at least 0.99)")
for name in ("length", "second", "unit"):
    left = getattr(keras_cell, name).numpy()
    gap = np.abs(left - getattr(torch_cell, name).numpy()).max()
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
np.testing.assert_allclose(torch_cell.matrix, 4, rtol=1e-5)
np.testing.assert_allclose(keras_cell.second, 5, rtol=1e-5)

# At zero the root has no slope: nan, or 0
assert np.isnan(keras_cell.gradient).all()
assert torch_cell.gradient.tolist() == [0, 0]
by_hand = torch.zeros(2, requires_grad=True)
by_hand.square().sum().sqrt().backward()
assert torch.isnan(by_hand.grad).all()

# Without an axis l2_normalize takes all the numbers at once
whole = keras_cell.tf.math.l2_normalize(keras_cell.x)
gap = np.abs(whole - torch_cell.F.normalize(torch_cell.x)).max()
assert gap >= 0.31
print(f"normalised without an axis: {gap:.2f} (at least 0.31)")
print("same after")
