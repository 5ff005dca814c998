"""Scores from the same weights; a list here, arguments there"""
from collections import OrderedDict
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn


def message(call, *arguments):
    try:
        call(*arguments)
    except (TypeError, ValueError) as error:
        return str(error)
    raise AssertionError("no error")


np.testing.assert_allclose(
    keras_cell.scores, keras_cell.model(keras_cell.x)
)
assert torch.equal(
    torch_cell.scores, torch_cell.model(torch_cell.x)
)

# kernels are (in, out) in Keras, (out, in) in PyTorch
for source, target in zip(
    keras_cell.model.weights, torch_cell.model.parameters()
):
    target.data.copy_(torch.tensor(source.numpy().T))
with torch.no_grad():
    scores = torch_cell.model(torch_cell.x).numpy()
ours = keras_cell.model(keras_cell.x).numpy()
gap = np.abs(ours - scores).max()
assert gap <= 1e-5
print(f"scores: {gap:.1e} (at most 1e-05)")

# the activation is inside Dense; without the ReLU, other scores
with torch.no_grad():
    linear = torch_cell.model[2](
        torch_cell.model[0](torch_cell.x)
    )
gap = np.abs(ours - linear.numpy()).max()
assert gap >= 0.1
print(f"plain, no ReLU layer: {gap:.2f} (at least 0.1)")

# arguments for Keras, a list for PyTorch: both refuse
two = layers.Dense(2), layers.Dense(1)
assert "boolean" in message(keras_cell.keras.Sequential, *two)
two = [nn.Linear(4, 2), nn.Linear(2, 1)]
assert (
    message(nn.Sequential, two)
    == "list is not a Module subclass"
)
print("plain, nn.Sequential([...]): refused")

# a list needs a star; names need an OrderedDict
assert nn.Sequential(*two)(torch.ones(5, 4)).shape == (5, 1)
named = nn.Sequential(OrderedDict(first=two[0], last=two[1]))
assert named.last is two[1]
assert keras_cell.model.built
assert keras_cell.model.input_shape == (None, 64)
print("same after")
