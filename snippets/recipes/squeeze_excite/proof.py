"""The same maps, weighed by the same gates"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, nn = torch_cell.model, torch_cell.nn
x = keras_cell.x.numpy()
x_ = torch.tensor(x.transpose(0, 3, 1, 2))
arrays = list(map(torch.tensor, keras_cell.model.get_weights()))
convs = [p for p in model.gate if isinstance(p, nn.Conv2d)]
for i, conv in enumerate(convs):
    kernel, bias = arrays[2 * i : 2 * i + 2]
    conv.weight.data = kernel.T[:, :, None, None].clone()
    conv.bias.data = bias
expected = keras_cell.output.numpy().transpose(0, 3, 1, 2)
with torch.no_grad():
    gate, output = model.gate(x_), model(x_)

# gates without the axes of one
try:
    x_ * gate.flatten(1)
except RuntimeError as error:
    assert "must match the size" in str(error)
else:
    raise AssertionError("gates of two axes were taken")
print("plain, gates of shape (n, channels): refused")
# ... but where the width equals the channels, nothing is said
wide = torch.randn(16, 16, 16, 16)
with torch.no_grad():
    right = model(wide)
    wrong = wide * model.gate(wide).flatten(1)
gap = (right - wrong).abs().max().item()
assert gap >= 0.05
print(
    f"plain, 16 maps of 16 columns: {gap:.2f} (at least 0.05)"
)

gap = np.abs(output.numpy() - expected).max()
assert gap <= 1e-5
print(f"output: {gap:.1e} (at most 1e-05)")
# a 1 x 1 convolution on one place is a dense layer
pooled = x_.mean(dim=(2, 3))
hand = torch.relu(pooled @ arrays[0] + arrays[1])
hand = torch.sigmoid(hand @ arrays[2] + arrays[3])
gap = (hand - gate.flatten(1)).abs().max().item()
assert gap <= 1e-5
print(f"gates by dense layers: {gap:.1e} (at most 1e-05)")
assert (
    torch_cell.count == keras_cell.model.count_params() == 148
)
assert torch_cell.output.shape == (2, 16, 8, 8)
print("same after")
