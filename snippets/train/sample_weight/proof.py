"""One weighted step of both, and two ways to weight wrongly"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = keras_cell.x, keras_cell.y
weights = keras_cell.weights
given = (torch_cell.x, torch_cell.y, torch_cell.weights)
for ours, theirs in zip(given, (x, y, weights), strict=True):
    np.testing.assert_allclose(ours, theirs, atol=1e-6)

# While the cells trained, the wrong answers did not count.
slopes = keras_cell.slope.item(), torch_cell.model.weight.item()
np.testing.assert_allclose(slopes, 3, atol=0.01)

start = [np.array([[1.5]]), np.array([0.5])]
keras_cell.model.set_weights(start)
with torch.no_grad():
    torch_cell.model.weight.fill_(1.5)
    torch_cell.model.bias.fill_(0.5)
    outputs = torch_cell.model(given[0])
    column = torch_cell.loss_fn(outputs, given[1])

history = keras_cell.model.fit(
    x, y, sample_weight=weights, batch_size=100, verbose=0
)
keras_loss = history.history["loss"][0]
loss = torch_cell.train_step(*given)

# Without squeeze, (n, 1) * (n,) makes a table of n by n.
table = column * given[2]
assert table.shape == (100, 100)
gap = abs(table.mean().item() - keras_loss)
assert gap >= 1
print(f"plain, no squeeze: {gap:.2g} (at least 1)")

# Keras divides by the number of samples, zero weights too.
mean = (column[:, 0] * given[2]).sum() / given[2].sum()
gap = abs(mean.item() - keras_loss)
assert gap >= 0.1
print(f"loss over the weights' sum: {gap:.2f} (at least 0.1)")

gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss in the row: {gap:.1e} (at most 1e-05)")
learned = [p.item() for p in torch_cell.model.parameters()]
wanted = [w.item() for w in keras_cell.model.get_weights()]
np.testing.assert_allclose(learned, wanted, atol=1e-5)
gap = np.abs(np.subtract(learned, wanted)).max()
print(f"weights after one step: {gap:.1e} (at most 1e-05)")
print("same after")
