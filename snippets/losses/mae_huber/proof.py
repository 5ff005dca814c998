"""Four errors of the same predictions, and SmoothL1Loss"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

y, y_pred = torch_cell.y, torch_cell.y_pred
pair = keras_cell.y, keras_cell.y_pred
np.testing.assert_array_equal(y.numpy(), pair[0])
np.testing.assert_array_equal(y_pred.numpy(), pair[1])

gaps = {}
for name in "squared", "absolute", "huber":
    keras_loss = float(getattr(keras_cell, name)(*pair))
    loss = getattr(torch_cell, name)(y_pred, y).item()
    gaps[name] = abs(loss - keras_loss)
log_cosh = torch_cell.log_cosh.mean().item()
keras_loss = float(keras_cell.log_cosh(*pair))
gaps["log-cosh"] = abs(log_cosh - keras_loss)
gap = max(gaps.values())
assert gap <= 1e-5, gaps
print(f"the four losses: {gap:.1e} (at most 1e-05)")

# SmoothL1Loss(beta) is Huber(delta=beta) divided by beta.
huber = torch_cell.huber(y_pred, y).item()
smooth = torch.nn.SmoothL1Loss(beta=2.0)(y_pred, y).item()
gap = abs(smooth - huber)
assert gap >= 1
print(f"SmoothL1Loss(beta=2): {gap:.2f} (at least 1)")
assert abs(2 * smooth - huber) <= 1e-5

# By hand: the far point is half squared, half straight.
assert huber == (0.5**2 / 2 + 1 / 2 + 2 * (10 - 1)) / 4
slope = torch.tensor(10.0, requires_grad=True)
torch_cell.huber(slope, torch.zeros(())).backward()
assert slope.grad == 2  # bounded by delta
slope.grad = None
torch_cell.squared(slope, torch.zeros(())).backward()
assert slope.grad == 20
assert not hasattr(torch.nn, "LogCoshLoss")
print("same")
