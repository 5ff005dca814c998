"""The same digits, row by row, through the same GRU"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
np.testing.assert_array_equal(x, keras_cell.x)
keras_layer, turn = keras_cell.layer, torch_cell.from_keras
kernel, recurrent, bias = keras_layer.get_weights()
usual = keras_cell.layers.GRU(4)
usual.build((None, 8, 8))
usual.set_weights([kernel, recurrent, bias])
gap = np.abs(usual(x.numpy()) - keras_cell.output).max()
assert gap <= 1e-5
print(f"last step, GRU(4): {gap:.1e} (at most 1e-05)")
assert torch.equal(torch_cell.output, torch_cell.h[0])
bias = np.random.default_rng(0).normal(size=bias.shape)
keras_layer.set_weights([kernel, recurrent, bias])
expected = keras_layer(x.numpy()).numpy()


def apart(layer, turn):
    kernel, recurrent, (bias, recurrent_bias) = map(
        torch.tensor, keras_layer.get_weights()
    )
    state = {
        "weight_ih_l0": turn(kernel),
        "weight_hh_l0": turn(recurrent),
        "bias_ih_l0": turn(bias),
        "bias_hh_l0": turn(recurrent_bias),
    }
    layer.load_state_dict(state)
    steps = layer(x)[0].detach().numpy()
    return np.abs(steps - expected).max()


# Read as steps first, the digits pass without an error
gap = apart(torch.nn.GRU(8, 4), turn)
assert gap >= 0.1
print(f"plain, batch_first left out: {gap:.2f} (at least 0.1)")
gap = apart(layer, lambda array: array.T)  # gates as they lie
assert gap >= 0.1
print(f"only transposed: {gap:.2f} (at least 0.1)")
gap = apart(layer, turn)
assert gap <= 1e-5
print(f"gates in PyTorch's order: {gap:.1e} (at most 1e-05)")
assert torch.equal(layer(x)[0][:, -1], layer(x)[1][0])

# Two biases, as in PyTorch, only with reset_after=True
assert keras_layer.reset_after and bias.shape == (2, 12)
older = keras_cell.layers.GRU(4, reset_after=False)
older.build((None, 8, 8))
older.set_weights([kernel, recurrent, bias.sum(axis=0)])
gap = np.abs(older(x.numpy()) - expected[:, -1]).max()
assert gap >= 0.01
print(f"with reset_after=False: {gap:.2f} (at least 0.01)")

print("same after")
