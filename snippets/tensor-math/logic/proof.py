"""Masks of both cells, by function and by sign; integers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf = keras_cell.tf


def refused(call, error, words):
    try:
        call()
    except error as found:
        assert words in str(found)
    else:
        raise AssertionError("it was accepted")


wrong = tf.errors.InvalidArgumentError
n = keras_cell.n
for function in (tf.logical_and, tf.logical_or):
    refused(
        lambda f=function: f(n, n), wrong, "be a bool tensor"
    )
refused(lambda: tf.logical_not(n), wrong, "be a bool tensor")
print("plain, tf.logical_not of integers: refused")

names = {
    "both": "and",
    "either": "or",
    "padding": "not",
    "differ": "exclusive or",
    "flipped": "bits of integers turned",
    "none": "not of integers, cast",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left.astype(int) - right.astype(int)).max()
    assert gap <= 0 and len(left) == len(right)
    print(f"{what}: {gap:.1e} (at most 0)")

for cell in (keras_cell, torch_cell):
    assert cell.tokens.numpy().tolist() == [5, 0, 7, 1]
    a, b = cell.real, cell.known
    signs = [a & b, a | b, ~a, a ^ b]
    made = [cell.both, cell.either, cell.padding, cell.differ]
    for sign, function in zip(signs, made):
        np.testing.assert_array_equal(sign, function)
    assert cell.both.numpy().tolist() == [True, 0, True, 0]
    assert cell.either.numpy().all()
    assert cell.differ.numpy().tolist() == [0, True, 0, True]
    assert cell.flipped.numpy().tolist() == [-1, -2, -3]
    assert cell.none.numpy().tolist() == [True, 0, 0]
    bits = (cell.n & 1).numpy()
    assert bits.tolist() == [0, 1, 0]
    # & binds tighter than >, so each side wants its brackets
    several = (ValueError, RuntimeError)
    t = cell.tokens
    refused(lambda t=t: t > 0 & t < 6, several, "ambiguous")
    refused(lambda t=t: 0 < t < 6, several, "ambiguous")
    assert ((t > 0) & (t < 6)).numpy().sum() == 2

# a float is true unless it is 0, nan included
x = np.float32([0.5, 0, np.nan])
left, right = tf.cast(x, tf.bool), torch.tensor(x).bool()
np.testing.assert_array_equal(left, right)
assert right.tolist() == [True, False, True]
# keras.ops takes integers, as PyTorch does
by_ops = keras.ops.logical_not(n)
np.testing.assert_array_equal(by_ops, torch_cell.none)
by_ops = keras.ops.logical_and(n, n)
assert by_ops.numpy().tolist() == [False, True, True]
print("same after")
