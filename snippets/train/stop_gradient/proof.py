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
np.testing.assert_array_equal(torch_cell.constant, [0, 0, 0])
copy = torch_cell.x.detach().clone()
with torch.no_grad():
    torch_cell.x.fill_(5)
np.testing.assert_array_equal(copy, [0, 0, 0])
print("same")
