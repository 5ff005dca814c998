"""Batches of flipped images, with the shape set and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import layers

tf = keras_cell.tf


def fliplr(image):
    return tf.numpy_function(np.fliplr, [image], tf.float32)


# Without set_shape nothing is known, and no layer builds
images = tf.data.Dataset.from_tensor_slices(keras_cell.images)
unknown = images.map(fliplr).batch(4)
assert unknown.element_spec.shape.rank is None
try:
    unknown.element_spec.shape.as_list()
except ValueError as error:
    assert "unknown TensorShape" in str(error)
else:
    raise AssertionError("an unknown shape had a list")


@tf.function
def run(batch):
    return layers.Conv2D(2, 3)(batch)


try:
    run.get_concrete_function(unknown.element_spec)
except ValueError as error:
    assert "unknown TensorShape" in str(error)
else:
    raise AssertionError("a layer took an unknown shape")
print("plain, a layer without set_shape: refused")

assert keras_cell.static == [None, 8, 4, 1]
pairs = zip(keras_cell.batches, torch_cell.batches, strict=True)
gap = max(np.abs(x.numpy() - y.numpy()).max() for x, y in pairs)
assert gap <= 1e-9
print(f"batches: {gap:.1e} (at most 1e-09)")
assert torch_cell.static == [8, 4, 1]
assert keras_cell.sizes == torch_cell.sizes
assert keras_cell.sizes == [[4, 8, 4, 1], [2, 8, 4, 1]]
assert keras_cell.axes == torch_cell.axes == [4, 4]
np.testing.assert_array_equal(
    torch_cell.data[0], np.fliplr(torch_cell.images[0])
)
# get_shape() is shape; set_shape only tells, it does not turn
x = tf.zeros((2, 3))
assert x.get_shape() == x.shape
try:
    x.set_shape([3, 2])
except ValueError as error:
    assert "not compatible" in str(error)
else:
    raise AssertionError("set_shape turned the axes")
assert torch.zeros(2, 3).shape == torch.zeros(2, 3).size()
print("same after")
