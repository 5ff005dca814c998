"""Deviations by default and with correction=0"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

gap = abs(keras_cell.std.numpy() - torch_cell.plain.numpy())
assert gap >= 0.28
print(f"plain, deviation by default: {gap:.2f} (at least 0.28)")
for name in ("std", "variance", "one"):
    left = getattr(keras_cell, name).numpy()
    gap = abs(left - getattr(torch_cell, name).numpy())
    assert gap <= 1e-6
    print(f"{name}, correction=0: {gap:.1e} (at most 1e-06)")

ops = keras_cell.keras.ops
gap = abs(keras_cell.by_ops.numpy() - torch_cell.std.numpy())
assert gap <= 1e-6
print(f"keras.ops.std: {gap:.1e} (at most 1e-06)")
left = ops.var(keras_cell.x)
np.testing.assert_allclose(left, keras_cell.variance)
x = torch_cell.x
n = len(x)
np.testing.assert_allclose(torch_cell.std, x.numpy().std())
ratio = (torch_cell.plain / torch_cell.std) ** 2
np.testing.assert_allclose(ratio, n / (n - 1), rtol=1e-5)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    assert torch.isnan(torch.std(x[:1]))  # 0 / 0
assert torch_cell.one == 0
print("same after")
