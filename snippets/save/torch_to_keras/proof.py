"""PyTorch's trained weights in Keras, naively and with care"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

x = torch_cell.x
with torch.no_grad():
    want = torch_cell.model.eval()(x).softmax(dim=1).numpy()
images = x.permute(0, 2, 3, 1).numpy()  # NCHW to NHWC
model = keras_cell.model
arrays = np.load("from_torch.npz").values()
ported = keras_cell.from_torch(arrays)


def apart(weights):
    model.set_weights(weights)
    return np.abs(np.array(model(images)) - want).max()


# With the cell's own settings and function.
gap = apart(ported)
assert gap <= 1e-5
print(f"weights ported: {gap:.1e} (at most 1e-05)")

# As they lie, the arrays do not fit.
lying = torch_cell.arrays["0.weight"]
try:
    apart([lying, *ported[1:]])
except ValueError as error:
    assert "(4, 1, 3, 3)" in str(error)
else:
    raise AssertionError("PyTorch's kernel was set as it lies")
print("plain, kernels as they lie: refused")

# A plain transpose fits in shape, but not in order.
kernel = torch_cell.arrays["4.weight"]
gap = apart([*ported[:6], kernel.T, ported[7]])
assert gap >= 0.5
print(f"dense kernel just transposed: {gap:.2f} (at least 0.5)")

# Keras's own epsilon.
default = keras.layers.BatchNormalization().epsilon
model.layers[1].epsilon = default
gap = apart(ported)
assert gap >= 0.001
print(f"plain, epsilon left alone: {gap:.1e} (at least 0.001)")
print("same after")
