"""The same digits read downwards and upwards by both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
np.testing.assert_array_equal(x, keras_cell.x)
steps, h = torch_cell.steps, torch_cell.h
layers = keras_cell.layers
weights = []  # forwards, then backwards, as Keras has them
for direction in layer.all_weights:
    arrays = [w.detach().numpy() for w in direction]
    kernel, recurrent, bias, second = arrays
    weights += [kernel.T, recurrent.T, bias + second]
keras_cell.layer.set_weights(weights)
expected = keras_cell.layer(x.numpy()).numpy()


def apart(found, expected):
    return np.abs(found.detach().numpy() - expected).max()


gap = apart(steps[:, -1], expected)
assert gap >= 0.1
print(f"plain, steps[:, -1]: {gap:.2f} (at least 0.1)")
gap = apart(h.reshape(len(x), 8), expected)  # no error
assert gap >= 0.1
print(f"states reshaped: {gap:.2f} (at least 0.1)")
gap = apart(torch_cell.output, expected)
assert gap <= 1e-5
print(f"states side by side: {gap:.1e} (at most 1e-05)")

# The way back ends at the first step; forwards is right
assert apart(steps[:, -1, :4], expected[:, :4]) <= 1e-5
assert apart(steps[:, 0, 4:], expected[:, 4:]) <= 1e-5
one = layer(x[:, -1:])[0]  # nothing but the last row read
start = steps[:, -1].detach().numpy()
assert apart(one[:, 0, 4:], start[:, 4:]) <= 1e-5


def with_weights(made):
    made.build((None, 8, 8))
    made.set_weights(weights)
    return made(x.numpy()).numpy()


# All steps lie alike on both sides
every = layers.LSTM(4, return_sequences=True)
gap = apart(steps, with_weights(layers.Bidirectional(every)))
assert gap <= 1e-5
print(f"all steps: {gap:.1e} (at most 1e-05)")

# merge_mode="sum" adds, which PyTorch leaves to you
added = layers.Bidirectional(layers.LSTM(4), merge_mode="sum")
assert apart(h[0] + h[1], with_weights(added)) <= 1e-5
print("same after")
