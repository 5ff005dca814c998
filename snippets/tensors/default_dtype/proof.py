"""The types that numbers, weights and outputs get"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, tf = keras_cell.keras, keras_cell.tf
assert keras_cell.before == "float32"
assert torch_cell.before == torch.float32
left = float(keras_cell.output[0, 0])
apart = left - torch_cell.output.item()
assert abs(apart) >= 1e-9
what = "plain, tf.constant left as it is"
print(f"{what}: {abs(apart):.1e} (at least 1e-09)")
x = tf.constant([[0.1, 0.2]], keras.config.floatx())
output = keras_cell.layer(x).numpy()
gap = np.abs(output - torch_cell.output.detach().numpy()).max()
assert gap <= 1e-12
print(f"tf.constant given floatx(): {gap:.1e} (at most 1e-12)")
assert torch_cell.error < 1e-12 < keras_cell.error
assert keras_cell.x.dtype == tf.float32
assert torch_cell.x.dtype == torch.float64
assert keras_cell.made.shape == torch_cell.made.shape == (2,)
made = torch_cell.made.dtype
assert made == torch_cell.layer.weight.dtype == torch.float64
dtypes = [keras_cell.made.dtype, keras_cell.output.dtype]
assert dtypes == [tf.float64, tf.float64]
assert keras_cell.layer.kernel.dtype == "float64"

# Once a layer was made, floatx comes too late for the next
keras.config.set_floatx("float32")
late = keras.layers.Dense(1)
late.build((None, 2))
assert late.kernel.dtype == "float64"
keras.config.set_dtype_policy("float32")
then = keras.layers.Dense(1)
then.build((None, 2))
assert then.kernel.dtype == "float32"
# PyTorch leaves arrays, integers and old layers alone
array = np.ones((1, 2), "float32")
assert torch.tensor(array).dtype == torch.float32
assert torch.arange(3).dtype == torch.int64
try:
    torch_cell.layer(torch.tensor(array))
except RuntimeError as error:
    assert "must have the same dtype" in str(error)
else:
    raise AssertionError("a layer of float64 took float32")
torch.set_default_dtype(torch.float32)
assert torch_cell.layer.weight.dtype == torch.float64
assert torch_cell.layer.float().weight.dtype == torch.float32
print("same after")
