"""Ten steps with the penalty, and with the decay put wrongly"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, l2 = torch_cell.x, torch_cell.y, torch_cell.l2
assert keras_cell.l2 == l2
np.testing.assert_allclose(x.numpy(), keras_cell.x, atol=1e-6)
model, loss_fn = torch_cell.model, torch_cell.loss_fn
keras_model = keras_cell.model
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


def keras_learned(optimizer):
    keras_model.compile(optimizer, "mse", run_eagerly=True)
    keras_model.set_weights([kernel, bias])
    for step in range(10):
        keras_model.train_on_batch(keras_cell.x, keras_cell.y)
    return np.append(*keras_model.get_weights())


right = keras_learned(keras_cell.optimizer)
SGD = torch.optim.SGD
naive = SGD(model.parameters(), lr=0.1, weight_decay=l2)
gap = np.abs(learned(naive) - right).max()
assert gap >= 0.05
print(f"plain, weight_decay=l2: {gap:.2f} (at least 0.05)")
naive = SGD(model.parameters(), lr=0.1, weight_decay=2 * l2)
gap = np.abs(learned(naive) - right)[-1]
assert gap >= 0.05
print(f"bias decayed as well: {gap:.2f} (at least 0.05)")
gap = np.abs(learned(torch_cell.optimizer) - right).max()
assert gap <= 1e-5
print(f"2 * l2, bias spared: {gap:.1e} (at most 1e-05)")

# The loss that Keras shows is the error plus the penalty.
shown = keras_model.evaluate(
    keras_cell.x, keras_cell.y, batch_size=442, verbose=0
)
error = loss_fn(model(x), y).item()
penalty = l2 * (right[:-1] ** 2).sum()
assert penalty > 0.01 and abs(shown - error - penalty) < 1e-5

# The factor 2 holds for Adam, but not for AdamW, which
# decays past the gradient.
right = keras_learned(keras_cell.keras.optimizers.Adam(0.1))
groups = [
    {"params": [model.weight], "weight_decay": 2 * l2},
    {"params": [model.bias], "weight_decay": 0},
]
for name, low, high in ("Adam", 0, 1e-5), ("AdamW", 0.05, 2):
    fresh = [dict(group) for group in groups]
    values = learned(getattr(torch.optim, name)(fresh, lr=0.1))
    assert low <= np.abs(values - right).max() <= high, name
print("same after")
