"""The same digits, row by row, through the same LSTM"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
expected = keras_cell.steps.numpy()
assert torch.equal(torch_cell.c, layer(x)[1][1])
weights = map(torch.tensor, keras_cell.layer.get_weights())
state = torch_cell.from_keras(*weights)


def apart(layer, **change):
    layer.load_state_dict(state | change)
    steps, _ = layer(x)
    assert steps.shape == expected.shape  # no error either way
    return np.abs(steps.detach().numpy() - expected).max()


# by default PyTorch reads the digits as 1797 steps of 8 rows
gap = apart(torch.nn.LSTM(8, 4))
assert gap >= 0.1
print(f"plain, batch_first left out: {gap:.2f} (at least 0.1)")
gap = apart(layer, bias_hh_l0=state["bias_ih_l0"])
assert gap >= 0.1
print(f"Keras's bias in both biases: {gap:.2f} (at least 0.1)")

gap = apart(layer)
assert gap <= 1e-5
print(f"every step: {gap:.1e} (at most 1e-05)")

# the gates lie in one order: swapping two shows
bias = state["bias_ih_l0"]
swapped = bias.reshape(4, 4)[[1, 0, 2, 3]].flatten()
assert apart(layer, bias_ih_l0=swapped) >= 0.1

apart(layer)
steps, (h, c) = layer(x)
assert torch.equal(steps[:, -1], h[0])
assert torch.equal(torch_cell.output, torch_cell.h[0])
last = keras_cell.layers.LSTM(4, return_state=True)
last.build((None, 8, 8))
last.set_weights(keras_cell.layer.get_weights())
output, _, cell_state = last(x.numpy())
np.testing.assert_allclose(cell_state, c[0].detach(), atol=1e-5)
gap = np.abs(output - keras_cell.output).max()
assert gap <= 1e-5
print(f"last step, LSTM(4): {gap:.1e} (at most 1e-05)")

# Keras starts the forget gate's bias at 1, PyTorch does not
assert bias.tolist() == [0] * 4 + [1] * 4 + [0] * 8
fresh = torch.nn.LSTM(8, 4)
assert max(w.abs().max() for w in fresh.parameters()) <= 0.5

# dropout=: Keras drops inputs; PyTorch what one stacked layer
# hands to the next, so with one layer nothing
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    one = torch.nn.LSTM(8, 4, dropout=0.5)
assert "num_layers greater than 1" in str(caught[-1].message)
assert torch.equal(one(x)[0], one(x)[0])
two = torch.nn.LSTM(8, 4, num_layers=2, dropout=0.5)
assert not torch.equal(two(x)[0], two(x)[0])
drops = keras_cell.layers.LSTM(4, dropout=0.5)
twice = [drops(x.numpy(), training=True) for _ in range(2)]
assert np.abs(twice[0] - twice[1]).max() >= 0.1
print("same after")
