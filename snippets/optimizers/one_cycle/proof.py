"""Forty rates and the trained weight; then beta1 moved too"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours, theirs = np.array(keras_cell.rates), torch_cell.rates
kernel = keras_cell.layer.kernel.numpy().item()


def train(calls, **settings):
    """The cell's loop, step() at each of these batches"""
    layer = torch_cell.layer
    torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(torch_cell.model.parameters())
    schedule = torch_cell.OneCycleLR(
        optimizer, max_lr=0.1, total_steps=40, **settings)
    group, rates, betas = optimizer.param_groups[0], [], []
    for step in range(40):
        xb = torch_cell.x.split(8)[step % 8]
        optimizer.zero_grad()
        loss = (torch_cell.model(xb) - 2 * xb) ** 2
        loss.mean().backward()
        optimizer.step()
        rates.append(group["lr"])
        betas.append(group["betas"][0])
        if step in calls:
            schedule.step()
    return np.array(rates), betas, layer.weight.item(), schedule


same = torch_cell.layer.weight.item()
optimizer, schedule = torch_cell.optimizer, torch_cell.schedule
assert optimizer.param_groups[0]["betas"] == (0.9, 0.999)
assert schedule.total_steps == schedule.last_epoch == 40

epochs = range(7, 40, 8)
rates = train(epochs, cycle_momentum=False)[0]
gap = np.abs(rates - ours).max()
assert gap >= 0.05 and rates.max() < 0.04  # a third at most
print(f"plain, step() once an epoch: {gap:.2f} (at least 0.05)")
rates, betas, moved, schedule = train(range(40))
gap = abs(moved - kernel)
assert gap >= 0.1
print(f"plain, weight, beta1 moved: {gap:.2f} (at least 0.1)")
np.testing.assert_allclose(rates, ours, atol=1e-6)
assert np.allclose(betas[:12:11], (0.95, 0.85))
assert np.ptp(betas) < 0.101 and betas[-1] > 0.949

np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate at each of 40 batches: {gap:.1e} (at most 1e-06)")
gap = abs(same - kernel)
assert gap <= 1e-4
print(f"weight, beta1 not moved: {gap:.1e} (at most 0.0001)")
assert max(ours) == ours[11] and abs(ours[11] - 0.1) < 1e-6

# One step too many: refused there; here the last rate stays.
try:
    schedule.step()
except ValueError as error:
    assert "Tried to step 41 times" in str(error)
else:
    raise AssertionError("a step beyond the last was allowed")
assert float(keras_cell.schedule(99)) == ours[39]


# In fit, beta_1 is read once, as the step is traced.
class Beta(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        optimizer = self.model.optimizer
        optimizer.beta_1 = betas[int(optimizer.iterations)]


def fit(**settings):
    layer, model = keras_cell.layer, keras_cell.model
    layer.set_weights([np.zeros((1, 1)), np.zeros(1)])
    optimizer = keras.optimizers.Adam(keras_cell.schedule)
    model.compile(optimizer, loss="mse", **settings)
    model.fit(keras_cell.x, 2 * keras_cell.x, batch_size=8,
              epochs=5, shuffle=False, verbose=0,
              callbacks=[Beta()])
    return layer.kernel.numpy().item()


assert abs(fit() - moved) >= 0.1
assert abs(fit(run_eagerly=True) - moved) <= 1e-4

# Its settings are kept; without get_config, nothing is.
config = keras_cell.schedule.get_config()
again = keras_cell.OneCycle.from_config(config)
assert float(again(20)) == ours[20]
base = keras.optimizers.schedules.LearningRateSchedule
try:
    base.get_config(keras_cell.schedule)
except NotImplementedError:
    print("same after")
