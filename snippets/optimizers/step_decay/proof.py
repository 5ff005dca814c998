"""Nine rates: the same numbers, and one step later"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours = np.array(keras_cell.rates)
theirs = np.array(torch_cell.rates)
optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
scheduler = torch.optim.lr_scheduler.MultiStepLR(
    optimizer, keras_cell.schedule.boundaries, gamma=0.5)
naive = []
for step in range(9):
    naive.append(scheduler.get_last_lr()[0])
    optimizer.step()
    scheduler.step()
naive = np.array(naive)

gap = np.abs(naive - ours)
assert gap.max() >= 0.02
print(f"plain, same numbers: {gap.max():.2f} (at least 0.02)")
assert np.flatnonzero(gap > 0.01).tolist() == [3, 6]
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, boundaries + 1: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.w.item() - float(keras_cell.w))
assert gap <= 1e-5
print(f"weight after 9 steps: {gap:.1e} (at most 1e-05)")
print("same after")
