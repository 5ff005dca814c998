"""What is left when the last layer goes, on both sides"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch import nn

ours, theirs = keras_cell.model, torch_cell.model
x = torch.tensor(keras_cell.x)
for at, layer in zip((0, 2), ours.layers):
    kernel, bias = layer.get_weights()
    theirs[at].weight.data.copy_(torch.tensor(kernel.T))
    theirs[at].bias.data.copy_(torch.tensor(bias))
scores = theirs(x).detach().numpy()
np.testing.assert_allclose(
    ours(keras_cell.x), scores, atol=1e-5
)

# model.layers is a copy of the list: what is put there is lost.
count = (
    ours(keras_cell.x).shape[1]
    - torch_cell.replaced(x).shape[1]
)
assert ours(keras_cell.x).shape[1] == 10
assert torch_cell.replaced(x).shape[1] == 16
kept = sum(
    isinstance(a, keras.layers.Dense) for a in ours.layers
)
assert kept == 2
print(
    "plain, number of layers left, layers[-1] replaced: "
    f"{kept} (at least 2)"
)

body = keras_cell.body(keras_cell.x).numpy()
gap = np.abs(torch_cell.body(x).detach().numpy() - body).max()
assert gap <= 1e-5 and body.min() == 0 and body.max() > 0.5
print(f"cut, behind the ReLU: {gap:.1e} (at most 1e-05)")
# One module less in PyTorch, one layer less in Keras: there the
# activation is a part of Dense.
assert len(torch_cell.body) == 2 and len(ours.layers) == 2

kernel, bias = keras_cell.other.layers[-1].get_weights()
head = torch_cell.other[-1]
head.weight.data.copy_(torch.tensor(kernel.T))
head.bias.data.copy_(torch.tensor(bias))
found = torch_cell.other(x).detach().numpy()
gap = np.abs(found - keras_cell.other(keras_cell.x)).max()
assert gap <= 1e-5 and found.shape == (2, 3)
print(f"another head: {gap:.1e} (at most 1e-05)")

# The rest is shared: what one learns, the other knows.
assert torch_cell.body[0] is torch_cell.other[0] is theirs[0]
assert keras_cell.body.layers[1] is ours.layers[0]

# pop() of a Sequential does change the model.
ours.pop()
np.testing.assert_array_equal(ours(keras_cell.x), body)
assert isinstance(theirs.pop(-1), nn.Linear)
print("same after")
