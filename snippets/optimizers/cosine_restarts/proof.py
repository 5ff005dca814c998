"""Sixteen rates: cycles of one length, or each twice as long"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = np.array(keras_cell.rates)
theirs = np.array(torch_cell.rates)
optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.2)
scheduler = type(torch_cell.scheduler)(optimizer, T_0=4)
naive = []
for step in range(16):
    naive.append(scheduler.get_last_lr()[0])
    optimizer.step()
    scheduler.step()
np.testing.assert_allclose(naive[:8], np.tile(naive[:4], 2))

gap = np.abs(naive - ours).max()
assert gap >= 0.1
print(f"plain, both by default: {gap:.2f} (at least 0.1)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, T_mult=2: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.w.item() - float(keras_cell.w))
assert gap <= 1e-5
print(f"weight after 16 steps: {gap:.1e} (at most 1e-05)")
assert np.flatnonzero(np.diff(ours) > 0).tolist() == [3, 11]

# Keras can also lower each peak; PyTorch has no such setting.
schedule = keras.optimizers.schedules.CosineDecayRestarts(
    0.2, 4, m_mul=0.5)
np.testing.assert_allclose(schedule(4), 0.1, atol=1e-6)
print("same after")
