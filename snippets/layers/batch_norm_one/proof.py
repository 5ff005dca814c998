"""A batch of one, refused or made zeros; then without it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x
keras_layer, layer = keras_cell.layer, torch_cell.layer
row, lone = x[-1:], torch_cell.x[-1:]

try:
    layer(lone)
except ValueError as error:
    assert "more than 1 value per channel" in str(error)
else:
    raise AssertionError("PyTorch took a batch of one")
print("plain, a batch of one in training: refused")

# Keras: zeros out of any row, and the variances shrink
output = keras_layer(row, training=False)
before = keras_layer.moving_variance.numpy()
zeros = keras_layer(row, training=True)
np.testing.assert_array_equal(zeros, 0)
after = keras_layer.moving_variance.numpy()
np.testing.assert_allclose(after, 0.99 * before, rtol=1e-5)
gap = np.abs(output).max()
assert gap >= 1
print(f"Keras, one row, as zeros: {gap:.1f} (at least 1)")

assert layer.momentum == 0.01 and keras_layer.momentum == 0.99

# without the lone row the last full batch agrees
assert len(keras_cell.xb) == len(torch_cell.xb) == 59
output = torch_cell.output.detach().numpy()
gap = np.abs(output - keras_cell.output).max()
assert gap <= 1e-4
print(f"last full batch: {gap:.1e} (at most 0.0001)")

# evaluation takes one row; so does training on one image,
# whose pixels are many values a channel
assert layer.eval()(lone).isfinite().all()
image = torch.rand(1, 3, 8, 8)
assert torch.nn.BatchNorm2d(3)(image).std() > 0.9
print("same after")
