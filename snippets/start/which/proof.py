"""One layer: TensorFlow, PyTorch, and Keras on PyTorch"""
import os
import sys
import types
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from tensorflow.python.util.lazy_loader import KerasLazyLoader

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
tf, keras = keras_cell.tf, keras_cell.keras
assert tf.keras.Sequential is keras.Sequential
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

# set_backend changes it too, for what is imported afterwards
keras = import_again(None)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns of older objects
    keras.config.set_backend("torch")
import keras

layer = keras.layers.Dense(3)
assert isinstance(layer(torch_cell.x), torch.Tensor)

# tf.keras is the old Keras if TF_USE_LEGACY_KERAS asks for it
os.environ["TF_USE_LEGACY_KERAS"] = "1"
legacy = types.ModuleType("tf_keras.api._v2.keras")
for name in ("tf_keras", "tf_keras.api", "tf_keras.api._v2"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["tf_keras.api._v2.keras"] = legacy
legacy.Model = "of the package tf_keras"
anew = KerasLazyLoader({}, mode="v2")  # as tf.keras is made
assert anew.Model == "of the package tf_keras"
print("same")
