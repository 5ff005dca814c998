"""Which masks explain what a layer gives in training"""
import warnings
from contextlib import redirect_stdout
from itertools import product

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn, layers = torch_cell.nn, keras_cell.layers
x = torch_cell.x
np.testing.assert_array_equal(x, keras_cell.x)
layer = keras_cell.layer
masks = np.array(list(product([0, 2], repeat=3)), "float32")


def unexplained(y, layer):
    """How far y is from what one mask for all steps gives."""
    y = np.asarray(y)
    each = [np.abs(y - layer(x.numpy() * m)) for m in masks]
    return np.max(each, axis=(2, 3)).min(axis=0).max()


def torch_layer(x):
    with torch.no_grad():
        return torch_cell.layer(torch.tensor(x))[0].numpy()


# PyTorch's own argument: nothing is dropped by one layer
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    alone = nn.LSTM(3, 4, batch_first=True, dropout=0.5)
assert "num_layers greater than 1" in str(caught[-1].message)
alone.load_state_dict(torch_cell.layer.state_dict())
gap = unexplained(alone(x)[0].detach(), torch_layer)
assert gap >= 0.1
print(f"plain, nn.LSTM(dropout=0.5): {gap:.2f} (at least 0.1)")
assert torch.equal(alone(x)[0], torch_cell.layer(x)[0])
# a mask for each value: steps lose different features
steps = nn.Dropout(0.5)(x).numpy()
gap = unexplained(torch_layer(steps), torch_layer)
assert gap >= 0.1
print(f"nn.Dropout(0.5) before: {gap:.2f} (at least 0.1)")
rows = nn.Dropout1d(0.5)(x).numpy()  # takes steps for channels
gap = unexplained(torch_layer(rows), torch_layer)
assert gap >= 0.1
print(f"Dropout1d, axes left: {gap:.2f} (at least 0.1)")
gap = unexplained(keras_cell.y, layer)
assert gap <= 1e-5
print(f"Keras, one mask: {gap:.1e} (at most 1e-05)")
gap = unexplained(torch_cell.y.detach(), torch_layer)
assert gap <= 1e-5
print(f"PyTorch, one mask: {gap:.1e} (at most 1e-05)")

for cell in keras_cell, torch_cell:
    kept = np.asarray(cell.masked) != 0
    assert (kept == kept[:, :1]).all()  # for all steps
    assert 0.4 <= kept.mean() <= 0.6
kept = np.asarray(keras_cell.masked) / x.numpy()
np.testing.assert_allclose(kept, kept.round(), atol=1e-5)
assert keras_cell.drop.rate == torch_cell.drop.p == 0.5
# recurrent_dropout drops of the state: no argument in PyTorch
again = layers.LSTM(4, recurrent_dropout=0.5)
again(x.numpy())
twice = [again(x.numpy(), training=True) for _ in range(2)]
assert np.abs(twice[0] - twice[1]).max() >= 0.01
try:
    nn.LSTM(3, 4, recurrent_dropout=0.5)
except TypeError as error:
    assert "recurrent_dropout" in str(error)
else:
    raise AssertionError("PyTorch has it")
print("same after")
