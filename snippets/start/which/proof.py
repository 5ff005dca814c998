"""One layer: TensorFlow, PyTorch, and Keras on PyTorch"""
import os
import sys
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

kernel, bias = keras_cell.layer.get_weights()
with torch.no_grad():
    torch_cell.layer.weight.copy_(torch.tensor(kernel.T))
    torch_cell.layer.bias.copy_(torch.tensor(bias))
y = torch_cell.layer(torch_cell.x).detach().numpy()
gap = np.abs(keras_cell.y.numpy() - y).max()
assert gap <= 1e-5
print(f"the layer's output: {gap:.1e} (at most 1e-05)")
for ours, theirs in zip(
    keras_cell.grads,
    [
        torch_cell.layer.weight.grad.T,
        torch_cell.layer.bias.grad,
    ],
):
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def import_again(backend):
    """Keras, read anew with KERAS_BACKEND as given."""
    for name in list(sys.modules):
        if name.partition(".")[0] == "keras":
            del sys.modules[name]
    os.environ.pop("KERAS_BACKEND", None)
    if backend:
        os.environ["KERAS_BACKEND"] = backend
    import keras

    return keras


# TensorFlow is the backend unless another one is asked for, and
# it is asked for before the import: later, nothing changes
assert (
    keras_cell.tf.keras.Sequential
    is keras_cell.keras.Sequential
)
os.environ["KERAS_HOME"] = os.getcwd()  # no keras.json of yours
keras = import_again(None)
os.environ["KERAS_BACKEND"] = "torch"
assert keras.backend.backend() == "tensorflow"
keras = import_again("torch")
assert keras.backend.backend() == "torch"
layer = keras.layers.Dense(3)
layer.build((None, 2))
layer.set_weights([kernel, bias])
again = layer(torch_cell.x)
assert isinstance(again, torch.Tensor)
gap = np.abs(again.detach().numpy() - y).max()
assert gap <= 1e-5
print(f"Keras on PyTorch: {gap:.1e} (at most 1e-05)")
print("same")
