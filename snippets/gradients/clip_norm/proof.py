"""One clipped step of both, and one of clipnorm"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

x, y = keras_cell.x, keras_cell.y
for cell in keras_cell, torch_cell:
    assert abs(float(cell.length) - 0.1) <= 1e-4
np.testing.assert_allclose(torch_cell.x.numpy(), x, atol=1e-6)
rng = np.random.default_rng(0)
shapes = [(10, 8), (8,), (8, 1), (1,)]
start = [rng.normal(size=s).astype("float32") for s in shapes]
keras_cell.model.set_weights(start)
with torch.no_grad():
    for p, w in zip(torch_cell.model.parameters(), start):
        p.copy_(torch.tensor(w.T))

norm = torch_cell.train_step()
assert norm > 100  # far above the limit: it did clip
moved = [
    p.detach().numpy().T - w
    for p, w in zip(torch_cell.model.parameters(), start)
]


def keras_step(optimizer):
    model = keras.models.clone_model(keras_cell.model)
    model.set_weights(start)
    model.compile(optimizer, loss="mse")
    model.fit(x, y, batch_size=len(x), verbose=0)
    return [a - b for a, b in zip(model.get_weights(), start)]


def largest_gap(step):
    pairs = zip(moved, step, strict=True)
    return max(np.abs(a - b).max() for a, b in pairs)


each = keras.optimizers.SGD(0.1, clipnorm=1.0)
gap = largest_gap(keras_step(each))
assert gap >= 0.01
print(f"plain, clipnorm=1.0: {gap:.2g} (at least 0.01)")
config = keras_cell.optimizer.get_config()
step = keras_step(keras.optimizers.SGD.from_config(config))
gap = largest_gap(step)
assert gap <= 1e-5
print(f"step with global_clipnorm: {gap:.1e} (at most 1e-05)")
length = np.sqrt(sum((s**2).sum() for s in step))
np.testing.assert_allclose(length, 0.1, atol=1e-4)
print("same after")
