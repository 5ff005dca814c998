"""Losses of both runs, and a batch that was left behind"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import copy

import tensorflow as tf

np.testing.assert_allclose(
    torch_cell.x, keras_cell.x, atol=1e-7
)

# The model on a device, the batch on another; every machine
# has "meta".
moved = copy.deepcopy(torch_cell.model)
assert moved.to("meta") is moved  # a module moves in place
assert moved.weight.device.type == "meta"
x = torch_cell.x
try:
    moved(x)
except RuntimeError as error:
    assert "device" in str(error)
else:
    raise AssertionError("the batch was accepted")
print("plain, a batch that was not moved: refused")
assert (
    x.to("meta").device.type == "meta"
)  # a tensor gives a new one
assert x.device.type == "cpu"
assert moved(x.to("meta")).device.type == "meta"

# The optimizer holds the same parameters: it follows.
assert (
    torch_cell.model.weight
    is (torch_cell.optimizer.param_groups[0]["params"][0])
)

gap = np.abs(
    np.subtract(keras_cell.losses, torch_cell.losses)
).max()
assert gap <= 1e-5 and len(torch_cell.losses) == 5
print(f"loss of each epoch: {gap:.1e} (at most 1e-05)")
gap = np.abs(
    torch_cell.model.weight.detach().cpu().numpy().T
    - keras_cell.model.get_weights()[0]
).max()
assert gap <= 1e-5
print(f"weights: {gap:.1e} (at most 1e-05)")

# Both chose the GPU if there is one.
seen = bool(tf.config.list_physical_devices("GPU"))
assert keras_cell.device == ("GPU:0" if seen else "CPU:0")
assert keras_cell.weight.device.endswith(keras_cell.device)
seen = torch.cuda.is_available()
assert torch_cell.device == ("cuda" if seen else "cpu")
assert torch_cell.model.weight.device.type == torch_cell.device
print("same after")
