"""One loader for fit and for a loop, then other batches"""
from contextlib import redirect_stdout

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch

model, loader = keras_cell.model, keras_cell.loader
data = torch_cell.data
assert torch.equal(keras_cell.x, torch_cell.x)
assert torch.equal(keras_cell.y, torch_cell.y)
kernel, bias = model.get_weights()
with torch.no_grad():
    weight = torch_cell.model.weight.numpy().T
    gap = np.abs(kernel - weight).max()
    gap = max(gap, np.abs(bias - torch_cell.model.bias.numpy()))
assert np.abs(kernel).max() >= 0.3
steps = int(model.optimizer.iterations)
assert steps == torch_cell.steps == 12  # batch_size=99 unread

# A batch that is one dictionary goes to the model whole.
rows = [{"x": x, "y": y} for x, y in keras_cell.dataset]
dictionaries = data.DataLoader(rows, batch_size=16)
try:
    model.fit(dictionaries, verbose=0)
except ValueError as error:
    assert "'y'" in str(error)
else:
    raise AssertionError("a dictionary was taken apart")
print("plain, batches that are one dictionary: refused")
assert gap <= 1e-5
print(f"weights after 12 steps: {gap:.1e} (at most 1e-05)")

# What the loader does already, fit refuses.
several = {"validation_split": 0.5}, {"class_weight": {0: 1}}
for given in several:
    try:
        model.fit(loader, verbose=0, **given)
    except ValueError:
        continue
    raise AssertionError(f"{given} was taken")

# Three parts: the third are the weights of the samples.
part = data.TensorDataset(
    keras_cell.x, keras_cell.y, torch.zeros(60))
before = model.get_weights()
model.fit(data.DataLoader(part, 16), verbose=0)
for old, new in zip(before, model.get_weights()):
    assert np.array_equal(old, new)  # weight 0: unread
print("same after")
