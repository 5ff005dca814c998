"""The model of Keras attacked on both sides"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for cell in keras_cell, torch_cell:
    assert cell.scores[0] > 0.9 and cell.scores[1] < 0.5
model, loss_fn = torch_cell.model, torch_cell.loss_fn
arrays = keras_cell.model.get_weights()
names = [f"0.{w}" for w in ("weight", "bias")]
norm = "weight", "bias", "running_mean", "running_var"
names += [f"2.{w}" for w in norm]
names += [f"3.{w}" for w in ("weight", "bias")]
state = {k: torch.tensor(w.T) for k, w in zip(names, arrays)}
model.load_state_dict(state, strict=False)
x, y = torch_cell.x, torch_cell.y
expected = keras_cell.slope.numpy()
size = np.abs(expected).max()
assert size > 0


def slope():
    (found,) = torch.autograd.grad(loss_fn(model(x), y), x)
    return found.numpy()


gap = np.abs(slope() - expected).max() / size
assert gap <= 1e-3
print(f"gradient, in eval mode: {gap:.1e} (at most 0.001)")
attack = (x + 0.1 * torch.tensor(slope()).sign()).clip(0, 1)
sure = np.abs(expected) > 1e-4 * size
assert sure.mean() > 0.7
left = keras_cell.attack.numpy()[sure]
gap = np.abs(attack.detach().numpy()[sure] - left).max()
assert gap <= 1e-5
print(f"attacked pictures: {gap:.1e} (at most 1e-05)")

before = model[2].running_mean.clone()
model.train()
gap = np.abs(slope() - expected).max() / size
assert gap >= 0.05
print(f"plain, in training mode: {gap:.2f} (at least 0.05)")
assert not torch.equal(model[2].running_mean, before)

# Both attacks stay near, in the range; backward fills more.
for cell in keras_cell, torch_cell:
    near = np.asarray(cell.attack)
    moved = near - cell.x.numpy() if cell is keras_cell else (
        near - x.detach().numpy())
    assert 0.0999 < np.abs(moved).max() < 0.1001
    assert near.min() >= 0 and near.max() <= 1
model.zero_grad()
loss_fn(model(x), y).backward()
assert model[0].weight.grad.abs().max() > 0
with keras_cell.tf.GradientTape() as tape:
    loss = keras_cell.loss_fn(
        keras_cell.y, keras_cell.model(keras_cell.x))
assert tape.gradient(loss, keras_cell.x) is None  # no watch
print("same after")
