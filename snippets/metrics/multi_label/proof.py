"""The same scores and answers, three for each digit"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, x, y = keras_cell.model, keras_cell.x, keras_cell.y
np.testing.assert_array_equal(y, torch_cell.y)
np.testing.assert_allclose(x, torch_cell.x)
assert torch_cell.every < torch_cell.each > 0.9  # both learnt
every = torch_cell.right.all(1).float().mean()
assert torch_cell.every == every > 0.5
assert model.optimizer.iterations == 10 * 57  # batches of 32
linear = [p for p in torch_cell.model if hasattr(p, "weight")]
arrays = model.get_weights()
for i, layer in enumerate(linear):
    layer.weight.data = torch.tensor(arrays[2 * i].T.copy())
    layer.bias.data = torch.tensor(arrays[2 * i + 1])
with torch.no_grad():
    scores = torch_cell.model(torch_cell.x)
loss = torch_cell.loss_fn(scores, torch_cell.y).item()
right = (scores > 0) == (torch_cell.y > 0.5)
share = right.float().mean().item()

# the word "accuracy" compares the largest of the three columns
gap = abs(keras_cell.accuracy - share)
assert gap >= 0.1
print(f'plain, "accuracy": {gap:.2f} (at least 0.1)')
largest = scores.argmax(1) == torch_cell.y.argmax(1)
gap = abs(keras_cell.accuracy - largest.float().mean().item())
assert gap <= 1e-3
print(f"largest column: {gap:.1e} (at most 0.001)")
gap = abs(keras_cell.each - share)
assert gap <= 1e-3
print(f"BinaryAccuracy, each answer: {gap:.1e} (at most 0.001)")
gap = abs(keras_cell.every - right.all(1).float().mean().item())
assert gap <= 1e-3
print(f"all three answers: {gap:.1e} (at most 0.001)")
gap = abs(keras_cell.loss - loss)
assert gap <= 1e-4
print(f"loss: {gap:.1e} (at most 0.0001)")
assert keras_cell.every < keras_cell.each > 0.9
probabilities = model.predict(x, verbose=0)
assert abs(probabilities.sum(axis=1) - 1).max() > 0.5
print("same after")
