"""The array is changed after the tensors were made"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

left = keras_cell.shared.numpy()
gap = np.abs(left - torch_cell.shared.numpy()).max()
assert gap >= 9
print(f"plain, from_numpy, a changed: {gap:.2f} (at least 9)")
gap = np.abs(left - torch_cell.copied.numpy()).max()
assert gap <= 1e-9
print(f"torch.tensor, a changed: {gap:.1e} (at most 1e-09)")
np.testing.assert_array_equal(left, keras_cell.copied)
assert torch.equal(torch_cell.also, torch_cell.shared)

# It goes both ways: as_tensor shares too, unless it converts
a = np.zeros(3)
torch.as_tensor(a)[0] = 1
assert a[0] == 1
torch.as_tensor(a, dtype=torch.float32)[0] = 2
torch.tensor(a)[0] = 2
assert a[0] == 1

# NumPy's 64 bits stay, and the layers have 32
assert keras_cell.shared.dtype.name == "float64"
assert torch_cell.shared.dtype == torch.float64
try:
    torch.nn.Linear(3, 1)(torch_cell.shared)
except RuntimeError as error:
    assert "dtype" in str(error)
else:
    raise AssertionError("a layer took doubles")
layer = keras.layers.Dense(1)  # one of Keras converts
assert layer(keras_cell.shared[None]).dtype == "float32"
left = keras.ops.convert_to_tensor(keras_cell.a)
assert left.dtype == "float64"
keras_cell.a[0] = 5.0
assert left[0] == 9 and keras_cell.shared[0] == 0
print("same after")
