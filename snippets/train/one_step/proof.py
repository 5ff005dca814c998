"""Weights after one step, rates by default and rates equal"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

grads, model = keras_cell.grads, torch_cell.model
start = [np.ones((2, 1)), np.zeros(1)]


def weights():
    ours = keras_cell.model.get_weights()
    theirs = [p.detach().numpy().T for p in model.parameters()]
    return np.vstack(ours).ravel(), np.vstack(theirs).ravel()


ours, theirs = weights()
np.testing.assert_allclose(theirs, ours, atol=1e-6)
same = np.abs(theirs - ours).max()

# The same gradients again, from the start, at default rates.
keras_cell.model.set_weights(start)
with torch.no_grad():
    for parameter, value in zip(model.parameters(), start):
        parameter.copy_(torch.tensor(value.T))
model.zero_grad()
torch_cell.loss_fn(model(torch_cell.x), torch_cell.y).backward()
np.testing.assert_array_equal(*weights())  # nothing moved yet
keras.optimizers.SGD().apply(
    grads, keras_cell.model.trainable_variables)
torch.optim.SGD(model.parameters()).step()
ours, theirs = weights()
gap = np.abs(theirs - ours).max()
assert gap >= 0.2
print(f"weights, default rates: {gap:.2f} (at least 0.2)")
print(f"weights, equal rates: {same:.1e} (at most 1e-06)")
print("same after")
