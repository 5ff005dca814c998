"""The weight's path, momentum warming up fast or slowly"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.NAdam([w], lr=0.1)
assert optimizer.defaults["momentum_decay"] == 0.004
naive = []
for _ in range(20):
    optimizer.zero_grad()
    (w**2).backward()
    optimizer.step()
    naive.append(w.item())

ours, theirs = keras_cell.path, torch_cell.path
gap = np.abs(np.subtract(naive, ours)).max()
assert gap >= 0.02
print(f"plain, rate alone: {gap:.2f} (at least 0.02)")
np.testing.assert_allclose(theirs, ours, atol=1e-4)
gap = np.abs(np.subtract(theirs, ours)).max()
print(f"weight, momentum_decay=1: {gap:.1e} (at most 1e-04)")

# One capital apart, and a default rate twice as large.
assert not hasattr(torch.optim, "Nadam")
assert not hasattr(keras.optimizers, "NAdam")
default = keras.optimizers.Nadam().learning_rate
np.testing.assert_allclose(default, 0.001, rtol=1e-6)
assert torch.optim.NAdam([w]).defaults["lr"] == 0.002
print("same after")
