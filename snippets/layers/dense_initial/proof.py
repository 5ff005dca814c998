"""The spread of both layers' first weights, before and after"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def spread(layer):
    """Root of the mean square, of weights and of biases."""
    if isinstance(layer, torch.nn.Module):
        arrays = layer.state_dict().values()
    else:
        arrays = layer.get_weights()
    return [float((w**2).mean()) ** 0.5 for w in arrays]


def apart(layer, other):
    """The larger of both relative differences."""
    (w1, b1), (w2, b2) = spread(layer), spread(other)
    return max(abs(w1 / w2 - 1), abs(b1 - b2) / max(w1, w2))


gap = apart(keras_cell.usual, torch_cell.usual)
assert gap >= 0.3
print(
    "plain, spread, both by default: "
    f"{gap:.2f} (at least 0.3)"
)
gap = apart(keras_cell.usual, torch_cell.other)
assert gap <= 0.05
print(f"PyTorch's set as in Keras: {gap:.1e} (at most 0.05)")
gap = apart(keras_cell.other, torch_cell.usual)
assert gap <= 0.15
print(f"Keras's set as in PyTorch: {gap:.1e} (at most 0.15)")

# The limits: glorot counts inputs and outputs, PyTorch inputs.
keras_w, keras_b = keras_cell.usual.get_weights()
torch_w, torch_b = torch_cell.usual.parameters()
glorot, plain = (6 / (784 + 100)) ** 0.5, 784**-0.5
for layer in torch_cell.usual, torch_cell.other:
    assert layer.weight.shape == keras_w.T.shape
assert keras_cell.other.kernel.shape == keras_w.shape
assert 0.99 * glorot < np.abs(keras_w).max() <= glorot
assert 0.99 * plain < torch_w.abs().max() <= plain
assert not keras_b.any() and torch_b.abs().max() > 0.9 * plain

# A convolution starts by the same rule.
conv = torch.nn.Conv2d(16, 64, 7)  # 7 * 7 * 16 inputs: 784 too
for p in conv.parameters():
    assert 0.9 * plain < p.abs().max() <= plain
print("same after")
