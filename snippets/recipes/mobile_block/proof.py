"""The same pictures through the same block, stride 2"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
rng = np.random.default_rng(0)
x = keras_cell.x.numpy()
x_ = torch.tensor(x.transpose(0, 3, 1, 2))


def copy(model, inner):
    """One order of layers; depthwise kernels lie otherwise."""
    for weight in model.weights:
        low = -0.5 if "kernel" in weight.path else 0.5
        weight.assign(rng.uniform(low, 1, weight.shape))
    ours = [layer for layer in model.layers if layer.weights]
    theirs = [part for part in inner if list(part.parameters())]
    for layer, part in zip(ours, theirs, strict=True):
        arrays = layer.get_weights()
        turned = (3, 2, 0, 1)
        if isinstance(layer, layers.DepthwiseConv2D):
            turned = (2, 3, 0, 1)
        if len(arrays) == 1:
            part.weight.data = torch.tensor(
                arrays[0].transpose(turned).copy()
            )
        else:
            part.weight.data = torch.tensor(arrays[0])
            part.bias.data = torch.tensor(arrays[1])
            part.running_mean = torch.tensor(arrays[2])
            part.running_var = torch.tensor(arrays[3])


def apart(model, block):
    with torch.no_grad():
        theirs = block(x_).permute(0, 2, 3, 1).numpy()
    return np.abs(model(x).numpy() - theirs).max()


model, block = keras_cell.model, torch_cell.model
copy(model, block.inner)
same = keras_cell.keras.models.clone_model(
    model,
    clone_function=lambda layer: (
        layers.ZeroPadding2D(((0, 1), (0, 1)))
        if isinstance(layer, layers.ZeroPadding2D)
        else layer.__class__.from_config(layer.get_config())
    ),
)
same.set_weights(model.get_weights())
gap = apart(same, block)
assert gap >= 0.1
print(f'plain, padding="same": {gap:.2f} (at least 0.1)')
depthwise = block.inner[3]
kernel = depthwise.weight.data
depthwise.weight.data = kernel.transpose(2, 3)
assert apart(model, block) >= 0.1  # rows and columns
depthwise.weight.data = kernel
norms = [
    p for p in block.inner if isinstance(p, nn.BatchNorm2d)
]
for norm in norms:
    assert norm.eps == 1e-3
    norm.eps = 1e-5
gap = apart(model, block)
assert gap >= 1e-4
print(f"plain, eps left alone: {gap:.4f} (at least 0.0001)")
for norm in norms:
    norm.eps = 1e-3
gap = apart(model, block)
assert gap <= 1e-3
print(f"block, padded by 1: {gap:.1e} (at most 0.001)")

# the ceiling of 6 counts, and the last layer may be negative
with torch.no_grad():
    inner = block.inner[:3](x_)
    assert inner.max() == 6 and block(x_).min() < 6
inputs = keras_cell.keras.Input((8, 8, 8))
model = keras_cell.keras.Model(
    inputs, keras_cell.block(inputs, 8, stride=1)
)
block = torch_cell.Block(8, 8, stride=1).eval()
copy(model, block.inner)
gap = apart(model, block)
assert gap <= 1e-3 and block.same and not torch_cell.model.same
print(f"block with its sum: {gap:.1e} (at most 0.001)")
assert tuple(keras_cell.output.shape) == (4, 4, 4, 16)
assert tuple(torch_cell.output.shape) == (4, 16, 4, 4)
print("same after")
