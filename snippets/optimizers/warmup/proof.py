"""Twenty-six rates: default start, and as in the row"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch.optim import lr_scheduler

ours = np.array(keras_cell.rates)
theirs = np.array(torch_cell.rates)


def torch_rates(T_max=20, **settings):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    parts = [
        lr_scheduler.LinearLR(
            optimizer, total_iters=5, **settings),
        lr_scheduler.CosineAnnealingLR(optimizer, T_max)]
    scheduler = lr_scheduler.SequentialLR(optimizer, parts, [5])
    rates = []
    for step in range(26):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return np.array(rates)


naive = torch_rates()
gap = np.abs(naive - ours).max()
assert gap >= 0.02 and abs(naive[0] - 0.1 / 3) <= 1e-6
print(f"plain, default start: {gap:.2f} (at least 0.02)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, start stated: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.w.item() - float(keras_cell.w))
assert gap <= 1e-5
print(f"weight after 26 steps: {gap:.1e} (at most 1e-05)")
whole = torch_rates(T_max=25, start_factor=0.1)
assert abs(whole - ours).max() > 0.005

# warmup_steps without a target is ignored without a word.
CosineDecay = keras.optimizers.schedules.CosineDecay
silent = CosineDecay(0.1, 20, warmup_steps=5)
plain = CosineDecay(0.1, 20)
assert all(silent(step) == plain(step) for step in range(9))
# From zero: Keras may, and its first step does nothing.
zero = CosineDecay(0.0, 20, warmup_target=0.1, warmup_steps=5)
assert float(zero(0)) == 0 < float(zero(1))
try:
    torch_rates(start_factor=0.0)
except ValueError as error:
    assert "greater than 0" in str(error)
    print("same after")
