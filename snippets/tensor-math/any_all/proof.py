"""Any, all and how many, of booleans and of integers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops


def refused(call, error, words):
    try:
        call()
    except error as found:
        assert words in str(found)
    else:
        raise AssertionError("it was accepted")


wrong = tf.errors.InvalidArgumentError
tokens = keras_cell.tokens
words = "expected to be a bool tensor"
for function in (tf.reduce_any, tf.reduce_all):
    refused(lambda f=function: f(tokens), wrong, words)
print("plain, tf.reduce_any of integers: refused")

names = {
    "padded": "any along the axis",
    "complete": "all of all",
    "lengths": "how many are not 0",
    "some": "any of integers, keras.ops",
    "nothing": "all of nothing",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left.astype(int) - right.astype(int)).max()
    assert gap <= 0 and left.shape == right.shape
    assert left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 0)")
same = torch_cell.tokens.numpy()
np.testing.assert_array_equal(tokens, same)
for cell in (keras_cell, torch_cell):
    padding = cell.padding.numpy()
    np.testing.assert_array_equal(padding, same == 0)
    assert cell.padded.numpy().tolist() == [True, True, False]
    assert cell.lengths.numpy().tolist() == [2, 1, 3]
    assert not cell.complete and cell.nothing
    assert cell.some.numpy().all()
cast = tf.reduce_any(tf.cast(tokens, tf.bool), axis=1)
np.testing.assert_array_equal(cast, keras_cell.some)
assert torch_cell.pixel.dtype == torch.uint8
assert torch_cell.pixel == 1
# a float is true unless it is 0, nan included
assert torch.any(torch.tensor([torch.nan]))
assert torch.all(torch.tensor([0.1, -1.0]))
refused(
    lambda: tf.reduce_any(tf.constant([1.0])), wrong, words
)
# of nothing, any is false
assert not tf.reduce_any(tf.constant([], tf.bool))
assert not torch.any(torch.tensor([]))
# Python's any and all take one axis alone
for rows in (keras_cell.padding, torch_cell.padding):
    refused(
        lambda rows=rows: any(rows),
        (ValueError, RuntimeError),
        "ambiguous",
    )
# count_nonzero keeps its axis in TensorFlow alone
kept = tf.math.count_nonzero(tokens, axis=1, keepdims=True)
assert kept.shape == (3, 1)
refused(
    lambda: torch.count_nonzero(
        torch_cell.tokens, dim=1, keepdim=True
    ),
    TypeError,
    "keepdim",
)
assert ops.count_nonzero(tokens).dtype == tf.int32
print("same after")
