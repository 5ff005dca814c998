"""Probabilities from the same weights, cut at the same place"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, x = torch_cell.model, torch_cell.x
np.testing.assert_allclose(x, keras_cell.x, atol=1e-5)
weights = [w.detach().numpy().T for w in model.parameters()]
keras_cell.model.set_weights(weights)
expected = keras_cell.model.predict(x.numpy(), verbose=0)[:, 0]
logits = torch_cell.logits

gap = np.abs(logits.numpy() - expected).max()
assert gap >= 1
print(f"plain, logits as probabilities: {gap:.1f} (at least 1)")
moved = np.mean((logits.numpy() > 0.5) != (expected > 0.5))
assert moved >= 0.1
print(
    "plain, share of answers changed: "
    f"{moved:.2f} (at least 0.1)"
)

gap = np.abs(torch_cell.probability.numpy() - expected).max()
assert gap <= 1e-6
print(f"after sigmoid: {gap:.1e} (at most 1e-06)")
assert keras_cell.inside.all()
cut = keras_cell.probability > 0.5
np.testing.assert_array_equal(keras_cell.predicted, cut)
cut = expected > 0.5
np.testing.assert_array_equal(torch_cell.predicted, cut)

# one function under three names
sigmoid = torch.nn.functional.sigmoid(logits)
assert torch.equal(sigmoid, torch.nn.Sigmoid()(logits))
assert torch.equal(sigmoid, torch_cell.probability)
# far out it rounds to 1, and log(1 - p) is lost
assert torch.sigmoid(torch.tensor(20.0)) == 1
assert keras_cell.sigmoid(np.float32([20])) == 1
print("same after")
