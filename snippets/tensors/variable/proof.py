"""Changes of both cells; in place where it is refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

left, right = keras_cell.weights[0], torch_cell.weights[0]
try:
    right.add_(1.0)  # outside no_grad
except RuntimeError as error:
    assert "in-place operation" in str(error)
else:
    raise AssertionError("a parameter changed while recorded")
print("plain, v.add_ of a parameter: refused")
try:
    keras_cell.x[0] = 9.0
except TypeError as error:
    assert "does not support item assignment" in str(error)
else:
    raise AssertionError("a tensor of TensorFlow changed")
print("plain, x[0] = 9 of a tf.Tensor: refused")
assert torch_cell.x.tolist() == [9, 2]

gap = np.abs(keras_cell.changed - torch_cell.changed).max()
assert gap <= 1e-9
print(f"changed in place: {gap:.1e} (at most 1e-09)")
assert torch_cell.changed == [5, 12]
moved = torch_cell.v.detach().numpy()
gap = np.abs(keras_cell.v.numpy() - moved).max()
assert gap <= 1e-9
print(f"v - 1: {gap:.1e} (at most 1e-09)")
assert torch_cell.v.tolist() == [4, 11]
assert not isinstance(keras_cell.v, keras_cell.tf.Variable)
assert not isinstance(torch_cell.v, torch.nn.Parameter)
gap = np.abs(left.numpy() - right.detach().numpy()).max()
assert gap <= 1e-9
print(f"assigned: {gap:.1e} (at most 1e-09)")

# v -= 1: an error, a new tensor, or the parameter itself
v = left
try:
    v -= 1.0
except RuntimeError as error:
    assert "assign_sub" in str(error)
else:
    raise AssertionError("-= on a variable")
v = weight = keras.Variable([1.0, 2.0])
v -= 1.0
assert v is not weight and not isinstance(v, keras.Variable)
assert weight.numpy().tolist() == [1, 2]
weight.assign([5.0, 6.0])
assert weight.numpy().tolist() == [5, 6]
v = right
with torch.no_grad():
    v -= 1.0
assert v is right and right.tolist() == [-1, -1]
print("same after")
