"""The same digits, a step at a time, through the same cell"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, cell = torch_cell.x, torch_cell.cell
np.testing.assert_array_equal(x, keras_cell.x)
np.testing.assert_allclose(
    torch_cell.y.detach(), torch_cell.h.detach(), atol=1e-6)
np.testing.assert_allclose(
    keras_cell.y, keras_cell.output, atol=1e-6)
assert keras_cell.h is keras_cell.output
first, state = keras_cell.cell(x[:, 0].numpy(), [
    np.zeros((64, 4), "float32")] * 2)
assert len(state) == 2 and len(cell(x[:, 0])) == 2


def turned(weights, order):
    """Keras's weights transposed, the gates in that order."""
    gates = [w.reshape(*w.shape[:-1], -1, 4) for w in weights]
    gates = [torch.tensor(w[..., order, :]) for w in gates]
    return [w.flatten(-2).T for w in gates]


def fill(cell, kernel, recurrent, *biases):
    for name, value in zip(
        ("weight_ih", "weight_hh", "bias_ih", "bias_hh"),
        (kernel, recurrent, *biases), strict=True,
    ):
        cell.get_parameter(name).data = value


def last(cell):
    state = None
    for step in range(8):
        state = cell(x[:, step], state)
    state = state[0] if isinstance(state, tuple) else state
    return state.detach().numpy()


keras_cell.cell.bias.assign(np.arange(16) / 8)
weights = keras_cell.cell.get_weights()
wanted = keras_cell.layer(x.numpy()).numpy()
kernel, recurrent, bias = turned(weights, [0, 1, 2, 3])
fill(cell, kernel, recurrent, bias, bias)
gap = np.abs(last(cell) - wanted).max()
assert gap >= 0.1
print(f"plain, the bias given twice: {gap:.2f} (at least 0.1)")
fill(cell, kernel, recurrent, bias, 0 * bias)
gap = np.abs(last(cell) - wanted).max()
assert gap <= 1e-5
print(f"LSTMCell, one bias of zeros: {gap:.1e} (at most 1e-05)")

# the cell of a GRU: its blocks lie in another order
gru = torch.nn.GRUCell(8, 4)
keras_gru = keras_cell.layers.GRUCell(4)
layer = keras_cell.layers.RNN(keras_gru)
layer(x.numpy())
rng = np.random.default_rng(0)
shapes = [w.shape for w in keras_gru.weights]
arrays = [rng.normal(size=s).astype("float32") for s in shapes]
keras_gru.set_weights(arrays)
wanted, found = layer(x.numpy()).numpy(), []
for order in [0, 1, 2], [1, 0, 2]:
    kernel, recurrent, biases = turned(arrays, order)
    fill(gru, kernel, recurrent, *biases.T)
    found.append(np.abs(last(gru) - wanted).max())
assert found[0] >= 0.1
print(f"plain, GRUCell's blocks: {found[0]:.2f} (at least 0.1)")
assert found[1] <= 1e-5
print(f"GRUCell, reordered: {found[1]:.1e} (at most 1e-05)")
print("same after")
