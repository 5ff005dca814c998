"""The dense layer after Flatten, transposed and reordered"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

expected = keras_cell.output.numpy()
kernel = torch.tensor(keras_cell.dense.kernel.numpy())
linear, x = torch_cell.linear, torch_cell.x
assert torch.equal(torch_cell.output, linear(torch_cell.flat))
sizes = keras_cell.image.shape  # height, width, channels


def apart(weight, flat):
    state = {"weight": weight, "bias": torch.zeros(10)}
    linear.load_state_dict(state)
    output = linear(flat).detach().numpy()
    return np.abs(output - expected).max()


gap = np.abs(torch_cell.flat.numpy() - keras_cell.flat).max()
assert gap >= 0.2
print(f"plain, nn.Flatten(): {gap:.2f} (at least 0.2)")
gap = apart(kernel.T, torch_cell.flat)  # fits in shape
assert gap >= 0.2
print(f"kernel just transposed: {gap:.2f} (at least 0.2)")

weight = torch_cell.from_keras(kernel, *sizes)
gap = apart(weight, torch_cell.flat)
assert gap <= 1e-5
print(f"kernel reordered: {gap:.1e} (at most 1e-05)")

# or: keep the kernel, and flatten as Keras does
last = torch.nn.Flatten()(x.permute(0, 2, 3, 1))
np.testing.assert_allclose(last, keras_cell.flat, atol=1e-6)
gap = apart(kernel.T, last)
assert gap <= 1e-5
print(f"image turned first: {gap:.1e} (at most 1e-05)")

# one channel has but one order
grey = torch.rand(2, 1, 4, 4)
turned = grey.permute(0, 2, 3, 1)
assert torch.equal(grey.flatten(1), turned.flatten(1))
# Flatten keeps the batch, torch.flatten by itself does not
assert torch.nn.Flatten()(grey).shape == (2, 16)
flat = keras_cell.layers.Flatten()(grey.numpy())
assert flat.shape == (2, 16)
assert torch.flatten(grey).shape == (32,)
print("same after")
