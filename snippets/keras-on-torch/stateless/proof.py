"""Derivatives by all weights: of a Keras model, of a module"""
from contextlib import redirect_stdout

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch
from torch.func import functional_call, jacrev

model, x = keras_cell.model, torch_cell.x
assert torch.equal(x, keras_cell.x)

# functional_call puts other tensors in the place of parameters,
# where a Keras layer does not look: the weights seem constant.
parameters = dict(model.named_parameters())
by_name = jacrev(
    lambda given: functional_call(model, given, x / 10)
)(parameters)
(kernel,) = (by_name[k] for k in by_name if "kernel" in k)
assert kernel.abs().max() == 0
expected = torch_cell.jacobian.permute(0, 1, 3, 2)
gap = (kernel - expected).abs().max().item()
assert gap >= 0.02
print(f"plain, functional_call: {gap:.3f} (at least 0.02)")

gap = (keras_cell.jacobian - expected).abs().max().item()
assert gap <= 1e-6
print(f"stateless_call, axes turned: {gap:.1e} (at most 1e-06)")
gap = (keras_cell.of_bias - torch_cell.of_bias).abs().max()
assert gap <= 1e-6 and keras_cell.of_bias.max() > 0.1

# Neither changes the model's own weights.
twice = [2 * value for value in keras_cell.trainable]
y = model(x / 10)
assert (keras_cell.forward(twice) - y).abs().max() > 0.01
assert torch.equal(keras_cell.forward(keras_cell.trainable), y)
assert np.all(model.get_weights()[0] == 1)
print("same after")
