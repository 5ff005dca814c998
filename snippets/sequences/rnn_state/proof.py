"""Digits read in one go and in parts, the state handed on"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
np.testing.assert_array_equal(x, keras_cell.x)
kernel, recurrent, bias = keras_cell.layer.get_weights()
layer.load_state_dict({
    "weight_ih_l0": torch.tensor(kernel.T),
    "weight_hh_l0": torch.tensor(recurrent.T),
    "bias_ih_l0": torch.tensor(bias),
    "bias_hh_l0": torch.tensor(0 * bias),
})
_, h, c = keras_cell.layer(x[:, :5].numpy())
state = torch.tensor(h.numpy()), torch.tensor(c.numpy())


def apart(*state):
    found = layer(x[:, 5:], *state)[0].detach().numpy()
    return np.abs(found - keras_cell.second).max()


try:
    layer(x[:, 5:], state)
except RuntimeError as error:
    assert "3-D" in str(error)
else:
    raise AssertionError("a state of two axes was taken")
print("plain, Keras's state of two axes: refused")
gap = apart()
assert gap >= 0.1
print(f"state forgotten: {gap:.2f} (at least 0.1)")
gap = apart(tuple(part[None] for part in state))
assert gap <= 1e-5
print(f"with an axis of layers: {gap:.1e} (at most 1e-05)")
assert torch_cell.h.shape == (1, 32, 4)  # batch_first or not
assert keras_cell.h.shape == (32, 4)
for cell in keras_cell, torch_cell:
    parts, whole = cell.parts, cell.whole
    if cell is torch_cell:
        parts, whole = parts.detach(), whole.detach()
    np.testing.assert_allclose(parts, whole, atol=1e-6)
    assert parts.shape == (32, 8, 4)

# a stateful layer goes on where the last call ended
keeps = keras_cell.keeps
keeps.set_weights([kernel, recurrent, bias])
keeps.reset_state()
y = keeps(x.numpy()).numpy()
_, (h, c) = layer(x)
np.testing.assert_allclose(y, h[0].detach(), atol=1e-5)
_, (h, c) = layer(x, (h, c))
gap = np.abs(keeps(x.numpy()) - h[0].detach().numpy()).max()
assert gap <= 1e-5
print(f"stateful, second call: {gap:.1e} (at most 1e-05)")
assert np.abs(keras_cell.again - keras_cell.y).max() >= 0.01
try:
    keeps(x[:4].numpy())
except ValueError as error:
    assert "batch size" in str(error)
else:
    raise AssertionError("another batch size was taken")

# the cell has gone back through its second batch already
try:
    torch_cell.y.sum().backward()
except RuntimeError as error:
    assert "second time" in str(error)
else:
    raise AssertionError("the cell has not gone back")

# without detach the second backward goes through the first
_, (h, c) = layer(x)
h.sum().backward()
try:
    layer(x, (h, c))[0].sum().backward()
except RuntimeError as error:
    assert "second time" in str(error)
else:
    raise AssertionError("the graph was kept")
layer(x, (h.detach(), c.detach()))[0].sum().backward()
assert not torch_cell.h.requires_grad
print("same after")
