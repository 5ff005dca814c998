"""What tf.layers was, as layers of today and in PyTorch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

tf1, x = keras_cell.tf1, torch_cell.x
for gone in "layers", "contrib":
    assert not hasattr(tf, gone)
for call in "dense", "conv2d", "dropout", "flatten":
    try:
        getattr(tf1.layers, call)
    except (AttributeError, ImportError):
        continue
    raise AssertionError(f"tf1.layers.{call} is there")
print("plain, tf.compat.v1.layers.dense: refused")

kernel, bias = keras_cell.hidden.get_weights()
with torch.no_grad():
    torch_cell.hidden.weight.copy_(torch.tensor(kernel.T))
    torch_cell.hidden.bias.copy_(torch.tensor(bias))
    y = torch_cell.model(x).numpy()
np.testing.assert_array_equal(x, keras_cell.x)
gap = np.abs(y - keras_cell.y.numpy()).max()
assert gap <= 1e-5 and np.abs(y).max() > 0.1
print(f"output: {gap:.1e} (at most 1e-05)")

# What tf.nn.dropout called keep_prob is the share that stays.
try:
    tf.nn.dropout(keras_cell.x, keep_prob=0.75)
except TypeError as error:
    assert "keep_prob" in str(error)
else:
    raise AssertionError("keep_prob was taken")
ones = np.ones((1, 10000), "float32")
left = keras_cell.drop(ones, training=True).numpy()
right = torch_cell.drop.train()(torch.tensor(ones)).numpy()
shares = [np.mean(out == 0) for out in (left, right)]
assert np.abs(np.subtract(shares, 0.25)).max() < 0.03
np.testing.assert_allclose([left.max(), right.max()], 4 / 3)
print("same after")
