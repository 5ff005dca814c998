"""Weights after five updates from four small batches each"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

torch_cell.x = torch.tensor(keras_cell.x)
torch_cell.y = torch.tensor(keras_cell.y)
small, big = keras_cell.small, keras_cell.big
assert np.abs(small).max() > 0.5  # it did learn

# Without the division each update is four times too long.
mean = torch_cell.loss_fn
torch_cell.loss_fn = lambda output, y: 4 * mean(output, y)
gap = np.abs(torch_cell.train(8, 4).numpy() - small).max()
assert gap >= 0.1
print(f"plain, loss not divided: {gap:.2f} (at least 0.1)")

torch_cell.loss_fn = mean
x, y = torch_cell.x.split(8), torch_cell.y.split(8)
model = torch.nn.Linear(4, 1)
for xb, yb in zip(x, y):
    mean(model(xb), yb).backward()
total = model.weight.grad.clone()
model.zero_grad()
mean(model(torch_cell.x), torch_cell.y).backward()
np.testing.assert_allclose(
    total, 4 * model.weight.grad, atol=1e-5)

four = [small, torch_cell.train(8, 4), torch_cell.train(32, 1)]
np.testing.assert_allclose(four, [big] * 3, atol=1e-5)
gap = np.abs(np.subtract(four, big)).max()
print(f"weights, loss divided: {gap:.1e} (at most 1e-05)")

# For one batch an update Keras wants None, not 1.
try:
    keras.optimizers.SGD(gradient_accumulation_steps=1)
except ValueError:
    pass
else:
    raise AssertionError("1 was accepted")
print("same after")
