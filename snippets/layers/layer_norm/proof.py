"""Small numbers through both layers, then the wrong axes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x.numpy()
expected = keras_cell.layer(x).numpy()


def apart(layer):
    with torch.no_grad():
        output = layer(torch.tensor(x)).numpy()
    return np.abs(output - expected).max()


gap = apart(torch.nn.LayerNorm(16))
assert gap >= 0.3
print(f"plain, eps left alone: {gap:.2f} (at least 0.3)")
gap = apart(torch.nn.LayerNorm((4, 16), eps=1e-3))
assert gap >= 0.05
print(f"last two axes: {gap:.2f} (at least 0.05)")

gap = apart(torch_cell.layer)
assert gap <= 1e-5
print(f"row's eps, last axis: {gap:.1e} (at most 1e-05)")

assert torch.nn.LayerNorm(16).eps == 1e-5
assert keras_cell.layer.epsilon == 1e-3

# each token alone: neither the batch nor the mode matters
alone = torch_cell.layer(torch_cell.x[:1])
gap = (alone - torch_cell.output[:1]).abs().max()
assert gap <= 1e-6
assert keras_cell.same and torch_cell.same
assert not list(torch_cell.layer.buffers())  # no averages kept
print("same after")
