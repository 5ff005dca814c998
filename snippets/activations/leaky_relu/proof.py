"""Three slopes for what is below zero"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
np.testing.assert_array_equal(x, keras_cell.x)
layer = keras_cell.output.numpy()
function = keras_cell.function.numpy()

plain = torch_cell.plain.numpy()
gap = np.abs(plain - layer).max()
assert gap >= 2.5
print(f"plain, layer left alone: {gap:.1f} (at least 2.5)")
gap = np.abs(plain - function).max()
assert gap >= 1.5
print(f"plain, function left alone: {gap:.1f} (at least 1.5)")
gap = np.abs(layer - function).max()
assert gap >= 0.9
print(f"Keras's layer and function: {gap:.1f} (at least 0.9)")

gap = np.abs(torch_cell.output.numpy() - layer).max()
assert gap <= 1e-6
print(f"layer, slope 0.3: {gap:.1e} (at most 1e-06)")
gap = np.abs(torch_cell.function.numpy() - function).max()
assert gap <= 1e-6
print(f"function, slope 0.2: {gap:.1e} (at most 1e-06)")

# the string and keras.activations have the function's slope
np.testing.assert_allclose(keras_cell.string, function)
from keras import activations, ops

for f in activations.leaky_relu, ops.leaky_relu:
    np.testing.assert_allclose(f(x.numpy()), function)
slope = torch.nn.functional.leaky_relu(x)
np.testing.assert_array_equal(slope, plain)
print("same after")
