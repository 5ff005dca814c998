"""The gradients of both, and what the constant does later"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours = torch_cell.slope.numpy()
theirs = keras_cell.slope.numpy()
np.testing.assert_allclose(ours, theirs, atol=1e-5)
gap = np.abs(ours - theirs).max()
print(f"gradient, one factor held: {gap:.1e} (at most 1e-05)")
np.testing.assert_array_equal(ours, [1, 2, 3])  # not 2, 4, 6
for name in ("whole", "partly", "nothing"):
    assert getattr(torch_cell, name).item() == 14
    assert float(getattr(keras_cell, name)) == 14

# Nothing left to differentiate: None there, an error here.
tape = keras_cell.tape
assert tape.gradient(keras_cell.nothing, keras_cell.x) is None
try:
    torch_cell.nothing.backward()
except RuntimeError as error:
    assert "does not require grad" in str(error)
else:
    raise AssertionError("backward() through detach() worked")

# The cells then set x to 0. detach() shares memory with x.
np.testing.assert_array_equal(keras_cell.constant, [1, 2, 3])
held = keras_cell.constant.numpy()
gap = np.abs(torch_cell.constant.numpy() - held).max()
assert gap >= 1
print(f"plain, detach() once x is 0: {gap:.0f} (at least 1)")
x = torch_cell.x
with torch.no_grad():
    x.copy_(torch.tensor([1.0, 2, 3]))
    copy = x.detach().clone()
    x.zero_()
gap = np.abs(copy.numpy() - held).max()
assert gap <= 1e-6
print(f"with clone() once x is 0: {gap:.0f} (at most 1e-06)")
print("same after")
