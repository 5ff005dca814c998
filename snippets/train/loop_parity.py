"""Ten steps of both loops from the same weights on the same batch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import loop_tf as keras_cell
    import loop_torch as torch_cell

x, y = keras_cell.x.numpy(), keras_cell.y.numpy()
rng = np.random.default_rng(0)
kernel = rng.normal(size=(20, 1)).astype("float32")
bias = np.zeros(1, "float32")
keras_cell.model.set_weights([kernel, bias])
with torch.no_grad():
    torch_cell.model.weight.copy_(torch.tensor(kernel.T))
    torch_cell.model.bias.copy_(torch.tensor(bias))

keras_losses, torch_losses = [], []
for step in range(10):
    loss = keras_cell.train_step(x, y)
    keras_losses.append(float(loss))
    loss = torch_cell.train_step(torch.tensor(x), torch.tensor(y))
    torch_losses.append(float(loss))

np.testing.assert_allclose(torch_losses, keras_losses, atol=1e-5)
gap = np.abs(np.subtract(torch_losses, keras_losses)).max()
print(f"loss at each of ten steps: {gap:.1e} (at most 1e-05)")
assert keras_losses[-1] < keras_losses[0] - 0.1  # it did learn
print("same")
