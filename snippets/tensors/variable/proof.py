"""Changes of both cells; in place where it is refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

left, right = keras_cell.weights[0], torch_cell.weights[0]
left.assign([1.0, 2.0])
with torch.no_grad():
    right.copy_(torch.tensor([1.0, 2.0]))
left.assign_add([10.0, 10.0])
with torch.no_grad():
    right.add_(torch.tensor([10.0, 10.0]))
gap = np.abs(left.numpy() - right.detach().numpy()).max()
assert gap <= 1e-9
print(f"changed in place: {gap:.1e} (at most 1e-09)")
assert right.tolist() == [11, 12]

moved = torch_cell.v.detach().numpy()
gap = np.abs(keras_cell.v.numpy() - moved)
assert gap.max() <= 1e-9
print(f"v - 1: {gap.max():.1e} (at most 1e-09)")
assert torch_cell.v.tolist() == [4, 11]
assert not isinstance(keras_cell.v, keras_cell.tf.Variable)
assert not isinstance(torch_cell.v, torch.nn.Parameter)

try:
    keras_cell.x[0] = 9.0
except TypeError as error:
    assert "does not support item assignment" in str(error)
else:
    raise AssertionError("a tensor of TensorFlow changed")
assert torch_cell.x.tolist() == [9, 2]
try:
    right.add_(1.0)  # outside no_grad
except RuntimeError as error:
    assert "in-place operation" in str(error)
else:
    raise AssertionError("a parameter changed while recorded")
try:
    left -= 1.0
except RuntimeError as error:
    assert "assign_sub" in str(error)
else:
    raise AssertionError("-= on a variable")
print("same")
