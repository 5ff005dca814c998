"""A model in 16 bits beside itself in 32, and what is lost"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, small = torch.tensor(keras_cell.x), torch_cell.small
try:
    small(x)
except RuntimeError as error:
    assert "same dtype" in str(error)
else:
    raise AssertionError("float32 was accepted")
print("plain, x left in float32: refused")
given = np.abs(
    keras_cell.small(x.numpy().astype("float16"))
    - keras_cell.small(x.numpy())
).max()
assert given == 0  # Keras does that cast

kernels = keras_cell.small.get_weights()
with torch.no_grad():
    for parameter, value in zip(small.parameters(), kernels):
        parameter.copy_(torch.tensor(value.T))
    output = small(x.half())
expected = np.float32(keras_cell.output)
gap = np.abs(output.float().numpy() - expected).max()
assert gap <= 0.01
print(f"x.half(): {gap:.1e} (at most 0.01)")

# 16 bits hold three digits: both are off by as much from 32.
assert output.dtype == torch_cell.output.dtype == torch.float16
assert keras_cell.output.dtype == "float16"
full = keras_cell.model(x.numpy()).numpy()
off = np.abs(full - expected).max()
assert 1e-5 <= off <= 0.01 and keras_cell.gap <= 0.01
assert 1e-5 <= torch_cell.gap <= 0.01
for found in kernels[0], torch_cell.small[0].weight:
    assert str(found.dtype).endswith("float16")
assert torch_cell.model[0].weight.dtype == torch.float32
assert keras_cell.model.weights[0].dtype == "float32"

# Not for training: a small step is lost, a large sum is inf.
one = torch.ones(1).half()
assert one + 1e-4 == one and torch.ones(1) + 1e-4 != 1
assert np.float16(1) + np.float16(1e-4) == 1
assert (300 * one) ** 2 == torch.inf

# half() changes the buffers too, but not integers.
norm = torch.nn.BatchNorm1d(4).half()
assert norm.running_mean.dtype == torch.float16
assert norm.num_batches_tracked.dtype == torch.int64
print("same after")
