"""Trained layers of Keras, folded on both sides"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

fuse = torch_cell.nn.utils.fuse_conv_bn_eval
conv, norm = torch_cell.conv, torch_cell.norm
assert keras_cell.gap <= 1e-4 and torch_cell.gap <= 1e-4
assert len(torch_cell.two) == 6
assert keras_cell.folded.use_bias and conv.bias is None
assert torch_cell.folded.bias is not None
assert norm.running_mean.abs().max() >= 0.05  # trained
norm.train()
try:
    fuse(conv.train(), norm)
except AssertionError as error:
    assert "eval" in str(error)
else:
    raise AssertionError("folded while training")

# The weights of Keras in PyTorch, with its epsilon.
kernel = keras_cell.conv.kernel.numpy().transpose(3, 2, 0, 1)
conv.weight.data = torch.tensor(kernel.copy())
names = "weight", "bias", "running_mean", "running_var"
arrays = map(torch.tensor, keras_cell.norm.get_weights())
state = dict(zip(names, arrays))
norm.load_state_dict(state, strict=False)
norm.eps = 1e-3
folded = fuse(conv.eval(), norm.eval())
kernel, bias = keras_cell.folded.get_weights()
found = folded.weight.detach().numpy().transpose(2, 3, 1, 0)
gap = np.abs(found - kernel).max()
assert gap <= 1e-5
print(f"kernel of one layer: {gap:.1e} (at most 1e-05)")
gap = np.abs(folded.bias.detach().numpy() - bias).max()
assert np.abs(bias).max() >= 0.05 and gap <= 1e-5
print(f"its bias: {gap:.1e} (at most 1e-05)")
with torch.no_grad():
    output = folded(torch_cell.x).permute(0, 2, 3, 1).numpy()
two = keras_cell.norm(keras_cell.conv(keras_cell.x)).numpy()
gap = np.abs(output - two).max()
assert gap <= 1e-4
print(f"output, two layers or one: {gap:.1e} (at most 0.0001)")
print("one side")
