"""The curve under all its names, and its slope"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import math
import warnings

keras, tf = keras_cell.keras, keras_cell.tf
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
names = {
    "curve": "tanh",
    "output": "behind a dense layer",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    assert left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 1e-06)")
x = torch_cell.x
known = [math.tanh(value) for value in x.tolist()]
np.testing.assert_allclose(torch_cell.curve, known, atol=1e-6)
np.testing.assert_array_equal(
    torch_cell.output, torch_cell.curve
)
for cell in (keras_cell, torch_cell):
    gap = np.abs(cell.by_sigmoid.numpy() - known).max()
    assert gap <= 1e-6 and cell.off <= 1e-6
    gap = cell.by_sigmoid.numpy() - cell.curve.numpy()
    assert cell.off == np.abs(gap).max()

# one function under several names, none of them deprecated
for function in (
    tf.nn.tanh,
    tf.math.tanh,
    keras.activations.tanh,
    keras.ops.tanh,
    keras.layers.Activation("tanh"),
):
    found = np.array(function(keras_cell.x))
    np.testing.assert_allclose(found, known, atol=1e-6)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    other = torch.nn.functional.tanh(x)
assert torch.equal(other, x.tanh())

# the slope is 1 at 0, and 0 from 10 on
v = tf.Variable([0.0, 10.0])
with tf.GradientTape() as tape:
    y = tf.tanh(v)
left = tape.gradient(y, v).numpy()
v = torch.tensor([0.0, 10.0], requires_grad=True)
(right,) = torch.autograd.grad(torch.tanh(v).sum(), v)
gap = np.abs(left - right.numpy()).max()
assert gap <= 1e-6 and right.tolist() == [1, 0]
print(f"slopes at 0 and 10: {gap:.1e} (at most 1e-06)")
print("same")
