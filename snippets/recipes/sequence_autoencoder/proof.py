"""The same two LSTMs, the code at each step or mixed up"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x[:50].astype("float32")
model = keras_cell.model
encoder, decoder, dense = torch_cell.parts
for cell in keras_cell, torch_cell:
    waves = np.asarray(cell.x)[..., 0]
    step = np.asarray(cell.start) + 0.6 * np.arange(10)
    assert np.abs(waves - np.sin(step)).max() <= 1e-5
    change = np.asarray(cell.odd)[..., 0] + waves[:100]
    assert np.abs(change[:, 5]).max() == 0
    assert cell.ratio > 10
assert keras_cell.error(keras_cell.x) < 0.05

# Keras's weights, in the same order of gates
first, second = (model.layers[n] for n in (0, 2))
for ours, theirs in (first, encoder), (second, decoder):
    kernel, recurrent, bias = ours.get_weights()
    theirs.weight_ih_l0.data = torch.tensor(kernel.T.copy())
    theirs.weight_hh_l0.data = torch.tensor(recurrent.T.copy())
    theirs.bias_ih_l0.data = torch.tensor(bias)
    theirs.bias_hh_l0.data = torch.zeros(64)
kernel, bias = model.layers[3].get_weights()
dense.weight.data = torch.tensor(kernel.T.copy())
dense.bias.data = torch.tensor(bias)

wanted = model(x).numpy()
with torch.no_grad():
    found = torch_cell.model(torch.tensor(x)).numpy()
    code = encoder(torch.tensor(x))[1][0][-1]


def decoded(steps):
    with torch.no_grad():
        return dense(decoder(steps)[0]).numpy()


def apart(found):
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


# (n, 16) repeated without an axis of its own: waves are mixed
mixed = code.repeat(10, 1).reshape(-1, 10, 16)
gap = apart(decoded(mixed))
assert gap >= 0.3
print(f"plain, repeat and reshape: {gap:.2f} (at least 0.3)")
gap = apart(found)
assert gap <= 1e-4
print(f"expand on a new axis: {gap:.1e} (at most 0.0001)")
gap = apart(decoded(code[:, None].repeat(1, 10, 1)))
assert gap <= 1e-4
print(f"repeat on a new axis: {gap:.1e} (at most 0.0001)")
# all in one row, and the LSTM reads a single long sequence
assert code.repeat(1, 10, 1).shape == (1, 500, 16)
assert decoded(code.repeat(1, 10, 1)).shape == (1, 500, 1)

ours = model.layers[1](code.numpy()).numpy()
theirs = code[:, None].repeat(1, 10, 1)
np.testing.assert_array_equal(ours, theirs)
assert not model.layers[1].weights
print("same after")
