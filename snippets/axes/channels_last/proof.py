"""One convolution, in both orders of the memory"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layer = keras_cell.keras, torch_cell.layer
# the format does not turn the axes: Keras's shape is refused
x = torch.tensor(keras_cell.images)
assert torch_cell.inputs.shape == (2, 3, 8, 8)
try:
    layer(x.contiguous(memory_format=torch.channels_last))
except RuntimeError as error:
    assert "to have 3 channels" in str(error)
else:
    raise AssertionError("channels on the last axis were taken")
print("plain, channels on the last axis: refused")

kernel, bias = keras_cell.layer.get_weights()
with torch.no_grad():
    layer.weight.copy_(torch.tensor(kernel).permute(3, 2, 0, 1))
    layer.bias.copy_(torch.tensor(bias))
    output = layer(torch_cell.inputs).permute(0, 2, 3, 1)
gap = np.abs(output.numpy() - keras_cell.output).max()
assert gap <= 1e-5
print(f"axes turned, as in the row: {gap:.1e} (at most 1e-05)")
with torch.no_grad():
    plain = torch.nn.Conv2d(3, 4, 3)
    plain.load_state_dict(layer.state_dict())
    usual = plain(torch_cell.images)
    gap = (layer(torch_cell.inputs) - usual).abs().max().item()
assert gap <= 1e-5
print(f"channels_last or not: {gap:.1e} (at most 1e-05)")

# In memory it is Keras's order, under PyTorch's shape
inputs, images = torch_cell.inputs, torch_cell.images
assert torch_cell.setting is torch.channels_last
moved = inputs.permute(0, 2, 3, 1)
assert moved.is_contiguous() and torch.equal(moved, x)
assert moved.stride() == tuple(keras_cell.strides)
assert images.is_contiguous() and not inputs.is_contiguous()
assert torch.equal(inputs, images)
assert torch_cell.kept and usual.is_contiguous()
# so view refuses what reshape copies
try:
    inputs.view(2, -1)
except RuntimeError as error:
    assert "view size is not compatible" in str(error)
else:
    raise AssertionError("view took it")
assert torch.equal(inputs.reshape(2, -1), images.flatten(1))
# Keras's setting is for all layers made afterwards
assert keras_cell.setting == "channels_last"
keras.config.set_image_data_format("channels_first")
pool = keras.layers.MaxPooling2D(2)
assert pool.data_format == "channels_first"
assert keras_cell.layer.data_format == "channels_last"
print("same after")
