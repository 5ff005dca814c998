"""Given or found out, the shape leads to the same numbers"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layers = keras_cell.keras, keras_cell.layers
nn = torch_cell.nn
kernel, bias = keras_cell.model.get_weights()
assert kernel.shape == (4, 3)  # the batch is not in the shape
assert keras_cell.model.input_shape == (None, 4)
ours = keras_cell.model(keras_cell.x).numpy()

keras_cell.later.set_weights([kernel, bias])
again = keras_cell.later(keras_cell.x).numpy()
for layer in torch_cell.model, torch_cell.later:
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(kernel.T))
        layer.bias.copy_(torch.tensor(bias))
    theirs = layer(torch_cell.x).detach().numpy()
    for one in ours, again:
        gap = np.abs(one - theirs).max()
        assert gap <= 1e-5
print(f"output: {gap:.1e} (at most 1e-05)")


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


# wrong size: both refuse; no size: only PyTorch refuses
assert "axis -1" in message(keras_cell.model, np.ones((2, 5)))
said = message(torch_cell.model, torch.ones(2, 5))
assert "cannot be multiplied" in said
assert "'out_features'" in message(nn.Linear, 3)
print("plain, nn.Linear(3): refused")

# once a batch has gone through, a lazy layer is an ordinary one
assert type(torch_cell.later) is nn.Linear
assert "uninitialized" in message(nn.LazyLinear(3).weight.numel)
unbuilt = keras.Sequential([layers.Dense(3)])
assert "isn't built" in message(unbuilt.count_params)

# input_shape= still works, and warns; keras.Input does not
assert "Do not pass an `input_shape`" in str(
    keras_cell.warned[0].message
)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    keras.Sequential([keras.Input((4,)), layers.Dense(3)])
print("same after")
