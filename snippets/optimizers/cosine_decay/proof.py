"""Twenty-one rates: never stopped, and as in the row"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours = np.array(keras_cell.rates)
theirs = np.array(torch_cell.rates)


def torch_rates(eta_min):
    """step() called to the end, as if the cosine stayed down"""
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.2)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(
        optimizer, T_max=10, eta_min=eta_min)
    rates = []
    for step in range(21):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return np.array(rates)


# alpha is a share of the first rate, eta_min a rate.
naive = torch_rates(eta_min=0.1)
gap = np.abs(naive - ours)[:11].max()
assert gap >= 0.05 and abs(gap - abs(naive - ours)[10]) < 1e-6
print(f"plain, alpha as eta_min: {gap:.2f} (at least 0.05)")
climbing = torch_rates(eta_min=0.02)
np.testing.assert_allclose(climbing[:11], ours[:11], atol=1e-6)
gap = np.abs(climbing - ours).max()
assert gap >= 0.15
print(f"plain, never stopped: {gap:.2f} (at least 0.15)")
assert abs(climbing[20] - 0.2) < 1e-6  # back at the top
np.testing.assert_allclose(ours[10:], 0.02, atol=1e-6)  # stays
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, stopped at T_max: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.w.item() - float(keras_cell.w))
assert gap <= 1e-5
print(f"weight after 21 steps: {gap:.1e} (at most 1e-05)")
print("same after")
