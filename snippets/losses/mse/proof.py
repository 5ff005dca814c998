"""The squared error of one set of predictions, and 20 steps"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = keras_cell.x, keras_cell.y
np.testing.assert_allclose(torch_cell.x.numpy(), x, atol=1e-6)
np.testing.assert_allclose(torch_cell.y.numpy(), y, atol=1e-6)
model, loss_fn = torch_cell.model, torch_cell.loss_fn

kernel = np.linspace(-1, 1, 10, dtype="float32")[:, None]
keras_cell.model.set_weights([kernel, np.zeros(1)])
with torch.no_grad():
    model.weight.copy_(torch.tensor(kernel.T))
    model.bias.zero_()
gaps = []
for step in range(20):
    keras_loss = keras_cell.model.train_on_batch(x, y)
    torch_cell.optimizer.zero_grad()
    loss = loss_fn(model(torch_cell.x), torch_cell.y)
    loss.backward()
    torch_cell.optimizer.step()
    gaps.append(abs(loss.item() - float(keras_loss)))
gap = max(gaps)
assert gap <= 1e-5
print(f"loss of each of 20 steps: {gap:.1e} (at most 1e-05)")
assert loss.item() < 2

# The mean of the squares: (1 + 9) / 2.
zeros, y_pred = np.zeros(2), np.array([1.0, 3.0])
assert float(keras_cell.loss_fn(zeros, y_pred)) == 5
assert loss_fn(torch.tensor(y_pred), torch.tensor(zeros)) == 5
same = keras_cell.keras.losses.get("mse")
assert float(same(zeros, y_pred)) == 5  # loss="mse"
try:  # made first, then called: not MSELoss(y_pred, y)
    type(loss_fn)(model(torch_cell.x), torch_cell.y)
except RuntimeError as error:
    assert "Boolean value of Tensor" in str(error)
else:
    raise AssertionError("a loss made of tensors")
print("same")
