"""Keras's trained weights in PyTorch, naively and with care"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x
want = keras_cell.model.predict(x, verbose=0)
images = torch.tensor(x).permute(0, 3, 1, 2)  # NHWC to NCHW
model = torch_cell.model
arrays = np.load("from_keras.npz").values()
ported = torch_cell.from_keras(map(torch.tensor, arrays))


def apart(state):
    model.load_state_dict(state)
    with torch.no_grad():
        return np.abs(model(images).numpy() - want).max()


# With the cell's own settings and function.
gap = apart(ported)
assert gap <= 1e-5
print(f"weights ported: {gap:.1e} (at most 1e-05)")

# As they lie, the arrays do not fit.
lying = torch.tensor(keras_cell.arrays[0])
try:
    apart(ported | {"0.weight": lying})
except RuntimeError as error:
    assert "size mismatch for 0.weight" in str(error)
else:
    raise AssertionError("a Keras kernel was loaded as it lies")
print("plain, kernels as they lie: refused")

# A plain transpose fits in shape, but not in order.
kernel = torch.tensor(keras_cell.arrays[6])
gap = apart(ported | {"4.weight": kernel.T})
assert gap >= 0.5
print(f"dense kernel just transposed: {gap:.2f} (at least 0.5)")

# PyTorch's own epsilon, then training mode.
model[2].eps = torch.nn.BatchNorm2d(4).eps
gap = apart(ported)
assert gap >= 0.001
print(f"plain, eps left alone: {gap:.1e} (at least 0.001)")
model.train()
assert apart(ported) >= 0.1
print("same after")
