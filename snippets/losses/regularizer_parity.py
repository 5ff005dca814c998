"""Ten steps with the penalty, and with the decay put wrongly"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import regularizer_tf as keras_cell
    import regularizer_torch as torch_cell

x, y, l2 = torch_cell.x, torch_cell.y, torch_cell.l2
assert keras_cell.l2 == l2
np.testing.assert_allclose(x.numpy(), keras_cell.x, atol=1e-6)
model, loss_fn = torch_cell.model, torch_cell.loss_fn
kernel = np.linspace(-1, 1, 10, dtype="float32")[:, None]
bias = np.ones(1, "float32")


def learned(optimizer):
    with torch.no_grad():
        model.weight.copy_(torch.tensor(kernel.T))
        model.bias.copy_(torch.tensor(bias))
    for step in range(10):
        optimizer.zero_grad()
        loss_fn(model(x), y).backward()
        optimizer.step()
    values = [*model.weight[0].tolist(), model.bias.item()]
    return np.array(values)


keras_cell.model.set_weights([kernel, bias])
for step in range(10):
    keras_cell.model.train_on_batch(keras_cell.x, keras_cell.y)
weights = keras_cell.model.get_weights()
right = np.concatenate([weights[0][:, 0], weights[1]])

SGD = torch.optim.SGD
naive = SGD(model.parameters(), lr=0.1, weight_decay=l2)
gap = np.abs(learned(naive) - right).max()
assert gap >= 0.05
print(f"weight_decay=l2: {gap:.2f} (at least 0.05)")
naive = SGD(model.parameters(), lr=0.1, weight_decay=2 * l2)
gap = np.abs(learned(naive) - right)[-1]
assert gap >= 0.05
print(f"bias decayed as well: {gap:.2f} (at least 0.05)")
gap = np.abs(learned(torch_cell.optimizer) - right).max()
assert gap <= 1e-5
print(f"as in the row: {gap:.1e} (at most 1e-05)")

# The loss that Keras shows is the error plus the penalty.
shown = keras_cell.model.evaluate(
    keras_cell.x, keras_cell.y, verbose=0
)
error = loss_fn(model(x), y).item()
penalty = l2 * (right[:-1] ** 2).sum()
assert penalty > 0.01 and abs(shown - error - penalty) < 1e-5
print("same after")
