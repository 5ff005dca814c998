"""Quotients and rests of 7 and -7, by 2"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("quotient", "whole", "rest", "halves"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-7
    print(f"{name}: {gap:.1e} (at most 1e-07)")
for cell in (keras_cell, torch_cell):
    assert cell.quotient.numpy().tolist() == [3.5, -3.5]
    assert cell.whole.numpy().tolist() == [3, -4]
    assert cell.rest.numpy().tolist() == [1, 1]
    assert cell.halves.numpy().tolist() == [0, 2, 2]
    a, b = cell.a, cell.b
    np.testing.assert_array_equal(a / b, cell.quotient)
    np.testing.assert_array_equal(a // b, cell.whole)
    np.testing.assert_array_equal(a % b, cell.rest)

# Of integers: double on the left, float32 on the right
assert keras_cell.quotient.dtype.name == "float64"
assert torch_cell.quotient.dtype == torch.float32

fmod = torch.fmod(torch_cell.a, torch_cell.b).numpy()
gap = np.abs(fmod - keras_cell.rest.numpy()).max()
assert gap >= 2
print(f"mod, fmod of -7: {gap:.2f} (at least 2)")
print("same")
