"""Sixteen rates of each schedule, and the trained weights"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch.optim import lr_scheduler

ours = np.array(keras_cell.rates)


def torch_rates(Scheduler, steps=16, **settings):
    """Rates when step() is called after every batch"""
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    scheduler, rates = Scheduler(optimizer, **settings), []
    for step in range(steps):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return np.array(rates)


cosine = torch_rates(lr_scheduler.CosineAnnealingLR, T_max=10)
gap = np.abs(cosine - ours)
assert gap[:11].max() <= 1e-6 and gap[15] >= 0.04
print(f"plain, rate at step 15: {gap[15]:.2f} (at least 0.04)")
np.testing.assert_allclose(torch_cell.rates, ours, atol=1e-6)
gap = np.abs(np.subtract(torch_cell.rates, ours)).max()
print(f"rate, stopped at T_max: {gap:.1e} (at most 1e-06)")
kernel = keras_cell.model.get_weights()[0]
weight = torch_cell.model.weight.item()
gap = abs(weight - kernel.item())
assert gap <= 1e-5
print(f"weight after 16 steps: {gap:.1e} (at most 1e-05)")
assert keras_cell.optimizer.iterations == 16

# ExponentialDecay spreads its rate over decay_steps.
schedules = keras.optimizers.schedules
decay = schedules.ExponentialDecay(0.1, 10, decay_rate=0.5)
ours = np.array([float(decay(step)) for step in range(16)])
exponential = lr_scheduler.ExponentialLR
naive = torch_rates(exponential, gamma=0.5)  # at each call
assert ours[10] > 0.04 > 0.001 > naive[10]
spread = torch_rates(exponential, gamma=0.5 ** (1 / 10))
np.testing.assert_allclose(spread, ours, atol=1e-6)

# scheduler.step() first: a warning, and one rate is skipped.
optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
scheduler = exponential(optimizer, gamma=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
assert "before `optimizer.step()`" in str(caught[0].message)
assert scheduler.get_last_lr() == [0.05]  # 0.1 was never used
print("same after")
