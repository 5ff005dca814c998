"""An epoch of each from the same weights, rows in order"""
from contextlib import redirect_stdout
from inspect import signature

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils import data

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# what each does when it is told nothing
parameters = signature(keras_cell.model.fit).parameters
assert parameters["shuffle"].default is True
assert keras_cell.history.params["steps"] == 57
plain = data.DataLoader(torch_cell.dataset)
assert type(plain.sampler) is data.SequentialSampler
assert plain.batch_size == 1 and len(plain) == 1797

# what the cell asks for is what fit does
assert type(torch_cell.batches.sampler) is data.RandomSampler
assert torch_cell.batches.batch_size == 32
assert len(torch_cell.batches) == 57

x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
rng = np.random.default_rng(0)
start = [rng.normal(size=w.shape) for w in model.weights]
model.set_weights(start)
history = model.fit(x, y, shuffle=False, verbose=0).history
kernel = model.get_weights()[0]


def epoch_in_order(batch_size):
    """The loss of an epoch, and how far from Keras it ends."""
    loader = data.DataLoader(torch_cell.dataset, batch_size)
    layer = torch_cell.model
    for target, source in zip(layer.parameters(), start):
        target.data = torch.tensor(source.T).float()
    loss = torch_cell.train_epoch(loader)
    return loss, np.abs(layer.weight.detach().T - kernel).max()


_, gap = epoch_in_order(1)
assert gap >= 0.1
print(f"plain, batches of one row: {gap:.2f} (at least 0.1)")
loss, gap = epoch_in_order(32)
assert gap <= 1e-5
print(f"weights, batches of 32: {gap:.1e} (at most 1e-05)")
gap = abs(loss - history["loss"][0])
assert gap <= 1e-5
print(f"loss of the epoch: {gap:.1e} (at most 1e-05)")

# a target for each row, or nothing is trained
try:
    model.fit(x, y[1:], verbose=0)
except ValueError as error:
    assert "Data cardinality is ambiguous" in str(error)
else:
    raise AssertionError("a row without a target")
print("same after")
