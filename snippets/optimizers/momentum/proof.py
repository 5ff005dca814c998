"""The weight's path before and after a change of rate"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def torch_path(change, rate=0.01, **settings):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w], lr=0.1, momentum=0.9, **settings)
    path = []
    for step in range(10):
        if step == change:  # the rate alone, the usual way
            optimizer.param_groups[0]["lr"] = rate
        optimizer.zero_grad()
        (w**2 / 2).backward()
        optimizer.step()
        path.append(w.item())
    return np.array(path)


ours = np.array(keras_cell.path)
theirs = np.array(torch_cell.path)
naive = torch_path(change=5)
np.testing.assert_allclose(naive[:5], ours[:5], atol=1e-6)
gap = np.abs(naive - ours)[5:].max()
assert gap >= 0.1
print(f"plain, rate changed alone: {gap:.2f} (at least 0.1)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"weight, buffer rescaled: {gap:.1e} (at most 1e-06)")

# In Keras the old velocity rolls on at its old length; in
# PyTorch the very next step is short.
assert abs(ours[5] - ours[4]) > 5 * abs(naive[5] - naive[4])

# At a constant rate nothing differs, with Nesterov or without.
for nesterov in (False, True):
    w, path = keras.Variable(1.0), []
    optimizer = keras.optimizers.SGD(
        0.1, momentum=0.9, nesterov=nesterov)
    for step in range(10):
        optimizer.apply([w.numpy()], [w])
        path.append(float(w))
    constant = torch_path(change=None, nesterov=nesterov)
    np.testing.assert_allclose(constant, path, atol=1e-6)
print("same after")
