"""Largest values and their gradients, where two are equal"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, ops = keras_cell.tf, keras.ops
names = {
    "largest": "largest",
    "smallest": "smallest",
    "bounded": "bounded",
    "shared": "gradient shared by equals",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-7
    print(f"{what}: {gap:.1e} (at most 1e-07)")

# max with a dim picks one of the equal numbers
assert torch_cell.largest == torch_cell.values
assert torch_cell.x[torch_cell.places] == torch_cell.values
gap = np.abs(keras_cell.shared - torch_cell.single).max()
assert gap >= 0.5
print(f"plain, gradient of torch.max: {gap:.2f} (at least 0.5)")
assert sorted(torch_cell.single.tolist()) == [0, 0, 1]
assert keras_cell.shared.numpy().tolist() == [0.5, 0, 0.5]
assert torch.equal(torch_cell.whole, torch_cell.shared)

try:
    torch.maximum(torch_cell.x, 2.0)
except TypeError as error:
    assert "must be Tensor" in str(error)
else:
    raise AssertionError("maximum took a number")
print("plain, torch.maximum(x, 2.0): refused")

# At the bound the first of maximum gets all, or half
gap = np.abs(keras_cell.at_bound - torch_cell.at_bound).max()
assert gap >= 0.5
print(f"plain, gradient of maximum: {gap:.2f} (at least 0.5)")
assert keras_cell.at_bound.numpy().tolist() == [1, 0, 1]
assert torch_cell.at_bound.tolist() == [0.5, 0, 0.5]
gap = np.abs(keras_cell.at_bound - torch_cell.mended).max()
assert gap <= 1e-7
print(f"gradient of where: {gap:.1e} (at most 1e-07)")
assert torch.equal(torch_cell.chosen, torch_cell.bounded)
with tf.GradientTape() as tape:
    swapped = tf.maximum(2.0, keras_cell.x)
assert not tape.gradient(swapped, keras_cell.x).numpy().any()
with tf.GradientTape(persistent=True) as tape:
    largest = ops.max(keras_cell.x, axis=0)
    bounded = ops.maximum(keras_cell.x, 2.0)
for name, y in {"shared": largest, "at_bound": bounded}.items():
    found = tape.gradient(y, keras_cell.x).numpy()
    assert (found == getattr(keras_cell, name).numpy()).all()
print("same after")
