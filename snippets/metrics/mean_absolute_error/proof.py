"""Three metrics of the same predictions, and by batches"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.metrics import r2_score

y, y_pred = torch_cell.y, torch_cell.y_pred
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
np.testing.assert_allclose(
    y_pred.numpy(), keras_cell.y_pred, rtol=1e-3
)

gaps = {}
for name in "mae", "rmse", "r2":
    metric = getattr(keras_cell, name)
    value = getattr(torch_cell, name)
    shown = float(metric.result())  # over five batches
    assert abs(shown / value.item() - 1) < 1e-3
    metric.reset_state()
    whole = float(metric(y.numpy(), y_pred.numpy()))
    gaps[name] = abs(value.item() / whole - 1)
gap = max(gaps.values())
assert gap <= 1e-5, gaps
print(f"relative, all three: {gap:.1e} (at most 1e-05)")
truth = r2_score(y.numpy(), y_pred.numpy())
assert abs(torch_cell.r2.item() - truth) < 1e-5

# The root of a mean is not the mean of the roots.
F = torch_cell.F
roots = [  # batches of ten
    torch.sqrt(F.mse_loss(a, b)).item()
    for a, b in zip(y_pred.split(10), y.split(10))
]
gap = torch_cell.rmse.item() - np.mean(roots)
assert gap >= 0.1
print(f"root averaged over batches: {gap:.1f} (at least 0.1)")

# var() divides by n - 1 unless told otherwise.
naive = 1 - F.mse_loss(y_pred, y) / y.var()
gap = naive.item() - torch_cell.r2.item()
assert gap >= 0.0005
print(f"plain, R2 with y.var(): {gap:.4f} (at least 0.0005)")
try:
    one_axis = y[:, 0].numpy(), y_pred[:, 0].numpy()
    keras_cell.keras.metrics.R2Score()(*one_axis)
except ValueError as error:
    assert "2D inputs" in str(error)
else:
    raise AssertionError("R2Score took one axis")
print("same after")
