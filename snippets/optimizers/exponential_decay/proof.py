"""Twenty-one rates: the factor at each call, or its root"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours = np.array(list(keras_cell.rates.values()))
theirs = np.array(list(torch_cell.rates.values()))


def torch_rates(gamma, every=1):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(
        optimizer, gamma)
    rates = []
    for step in range(1, 22):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        if step % every == 0:
            scheduler.step()
    return np.array(rates)


naive = torch_rates(gamma=0.5)
gap = np.abs(naive - ours[0])
assert gap.max() >= 0.05
assert naive[10] < 0.0001 < 0.04 < ours[0, 10]
print(f"plain, same factor: {gap.max():.2f} (at least 0.05)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, its tenth root: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.w.item() - float(keras_cell.w))
assert gap <= 1e-5
print(f"weight after 42 steps: {gap:.1e} (at most 1e-05)")

# Called once an epoch of ten batches, the factor itself is
# right: that is the staircase.
epochs = torch_rates(gamma=0.5, every=10)
np.testing.assert_allclose(epochs, ours[1], atol=1e-6)
assert (np.diff(ours[0]) < 0).all()  # smooth by default
assert (np.diff(ours[1]) < 0).sum() == 2
print("same after")
