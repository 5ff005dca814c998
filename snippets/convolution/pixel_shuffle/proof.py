"""A photograph folded into channels and out again"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.datasets import load_sample_image

tf, nn = keras_cell.tf, torch_cell.nn
x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = x[:, :106, :160].astype("float32")
folded = tf.nn.space_to_depth(x, 2).numpy()


def first(images):
    return torch.tensor(images).permute(0, 3, 1, 2)


def apart(found, expected):
    found = found.permute(0, 2, 3, 1).numpy()
    return np.abs(found - expected).max()


# What the cells made of their own eight channels
np.testing.assert_array_equal(keras_cell.back, keras_cell.x)
assert torch.equal(torch_cell.back, torch_cell.x)
plain = tf.nn.depth_to_space(keras_cell.x, 2)
np.testing.assert_array_equal(keras_cell.plain, plain)
assert apart(torch_cell.y, plain) == 0
plain = nn.PixelShuffle(2)(torch_cell.x)
assert apart(plain, keras_cell.y) == 0

shuffle, unshuffle = nn.PixelShuffle(2), nn.PixelUnshuffle(2)
gap = apart(shuffle(first(folded)), x)
assert gap >= 0.1
print(f"plain, channels as they lie: {gap:.2f} (at least 0.1)")
gap = apart(shuffle(torch_cell.from_keras(first(folded))), x)
assert gap == 0
print(f"channels reordered: {gap:.1g} (at most 1e-06)")

# The way back: the same other order
expected = unshuffle(first(x))
last = expected.permute(0, 2, 3, 1).numpy()
found = keras_cell.from_torch(last)
gap = np.abs(found - folded).max()
assert gap == 0
print(f"folded, then reordered: {gap:.1g} (at most 1e-06)")
assert apart(expected, folded) >= 0.1

# With one channel left at the end there is nothing to reorder
grey = x[..., :1]
folded = tf.nn.space_to_depth(grey, 2).numpy()
assert folded.shape[-1] == 4
assert apart(shuffle(first(folded)), grey) == 0
assert apart(unshuffle(first(grey)), folded) == 0
print("same after")
