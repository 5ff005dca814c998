"""Every pixel in the same place; reshape scrambles them"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x = keras_cell.tf, torch_cell.x


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("no error")


for name in "first", "last", "swapped":
    ours = getattr(keras_cell, name)
    theirs = getattr(torch_cell, name)
    gap = np.abs(ours.numpy() - theirs.numpy()).max()
    assert gap <= 0
print(f"every pixel: {gap:.1e} (at most 0)")

# reshape gives the wanted shape, and a scrambled picture
first = torch_cell.first
wrong = x.reshape(first.shape)
assert wrong.shape == keras_cell.first.shape
gap = (wrong - first).abs().max().item()
assert gap >= 0.5
print(f"reshape instead: {gap:.2f} (at least 0.5)")
ours = tf.reshape(keras_cell.x, first.shape)
np.testing.assert_array_equal(ours, wrong)

# no axes named: TensorFlow reverses them all, PyTorch refuses
np.testing.assert_array_equal(
    tf.transpose(keras_cell.x), x.permute(3, 2, 1, 0)
)
assert "TypeError" in message(x.transpose)
assert "TypeError" in message(x.transpose, 0, 3, 1, 2)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    assert x.T.shape == (3, 640, 427, 1)
assert "deprecated" in str(warned[0].message)

# a permuted tensor is another look at the same memory
assert first.data_ptr() == x.data_ptr()
assert not first.is_contiguous()
assert first.contiguous().data_ptr() != x.data_ptr()
assert "view size is not compatible" in message(first.view, -1)

# the layer Permute counts from 1 and leaves the batch alone
from keras import layers

np.testing.assert_array_equal(
    layers.Permute((3, 1, 2), dtype="float64")(keras_cell.x),
    keras_cell.first,
)

# memory_format orders the memory, not the axes
tidy = first.contiguous(memory_format=torch.channels_last)
assert tidy.shape == first.shape
assert tidy.stride() == first.stride()
print("same")
