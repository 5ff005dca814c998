"""Equal once the axes are moved, not once they are reshaped"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

layer, x, last = torch_cell.layer, torch_cell.x, torch_cell.last


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


kernel, bias = keras_cell.layer.get_weights()  # (3, 3, in, out)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(kernel).permute(3, 2, 0, 1))
    layer.bias.copy_(torch.tensor(bias))


def difference(x):
    """From the Keras map, its channels moved to the front."""
    y = np.moveaxis(keras_cell.y.numpy(), -1, 1)
    return np.abs(y - layer(x).detach().numpy()).max()


# channels last, as images lie: refused
said = message(layer, last)
assert "to have 3 channels, but got 64 channels" in said
print("plain, nn.Conv2d on channels last: refused")

# the right shape is not enough: reshape scrambles the picture
scrambled = last.reshape(x.shape)
gap = difference(scrambled)
assert gap >= 0.1
print(f"after reshape: {gap:.2f} (at least 0.1)")
gap = difference(x)
assert gap <= 1e-5
print(f"after permute: {gap:.1e} (at most 1e-05)")

# a layer that knows its channels refuses the other order ...
said = message(keras_cell.layer, keras_cell.first)
assert "expected axis -1 of input shape to have value 3" in said

# ... a new one takes the width, or the height, for channels
assert keras_cell.wrong.kernel.shape == (3, 3, 48, 8)
assert torch_cell.wrong.weight.shape == (8, 64, 3, 3)
new = keras_cell.layers.Conv2D(8, 3)  # unless no room is left
said = message(new, keras_cell.first[:, :, :2])
assert "zero or negative" in said

# three rows high, nothing can be told apart
stripe = last[:, :3]
assert layer(stripe).shape == (1, 8, 46, 1)

# Keras can be told; on a CPU that needs oneDNN, which not every
# build has or uses
told = keras_cell.layers.Conv2D(
    8, 3, data_format="channels_first"
)
told.build(keras_cell.first.shape)
assert told.kernel.shape == kernel.shape
told.set_weights([kernel, bias])
try:
    y = told(keras_cell.first).numpy()
except tf.errors.UnimplementedError as error:
    assert "only supports the NHWC tensor format" in str(error)
else:
    assert np.abs(y - layer(x).detach().numpy()).max() <= 1e-5

# torch.channels_last only orders the memory
memory = x.contiguous(memory_format=torch.channels_last)
assert memory.shape == x.shape and difference(memory) <= 1e-5
print("same after")
