"""Comparisons of both cells, of integers and floats too"""
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
n, half = keras_cell.n, keras_cell.half
words = "expected to be a int32 tensor"
for function in (tf.less, tf.greater, tf.not_equal, tf.equal):
    refused(lambda f=function: f(n, half), wrong, words)
print("plain, tf.less of integers and floats: refused")
refused(lambda: n < 1.5, TypeError, "Cannot convert 1.5")
wide = tf.cast(n, tf.int64)
refused(lambda: n < wide, wrong, words)
double = tf.cast(half, tf.float64)
refused(lambda: half < double, wrong, "a float tensor")
truth = tf.constant([True])
refused(lambda: truth < truth, wrong, "bool is not in")
m = torch_cell.n
refused(lambda: torch.lt(1, m), TypeError, "invalid comb")
print("plain, torch.lt with the number first: refused")

names = {
    "below": "less",
    "upwards": "greater or equal",
    "other": "not equal",
    "mixed": "integers and floats, keras.ops",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left.astype(int) - right.astype(int)).max()
    assert gap <= 0 and len(left) == len(right)
    print(f"{what}: {gap:.1e} (at most 0)")
for cell in (keras_cell, torch_cell):
    x = cell.x
    for sign, made in (
        (x < 2, cell.below),
        (x >= 2, cell.upwards),
        (x != 2, cell.other),
    ):
        np.testing.assert_array_equal(sign, made)
    assert cell.below.numpy().tolist() == [True, False, False]
    assert cell.upwards.numpy().tolist() == [False, True, False]
    assert cell.other.numpy().tolist() == [True, False, True]
    assert cell.mixed.numpy().tolist() == [False, True]
np.testing.assert_array_equal(half, torch_cell.half)
np.testing.assert_array_equal(n, m)
cast = tf.less(tf.cast(n, tf.float32), half)
np.testing.assert_array_equal(cast, keras_cell.mixed)

# the other three, under both of PyTorch's names
pairs = {"greater": "gt", "less_equal": "le", "equal": "eq"}
pairs |= {"less": "lt", "greater_equal": "ge"}
for name, short in (pairs | {"not_equal": "ne"}).items():
    left = getattr(tf, name)(keras_cell.x, 2.0)
    right = getattr(torch, short)(torch_cell.x, 2.0)
    np.testing.assert_array_equal(left, right)
    if name != "equal":
        same = getattr(torch, name)(torch_cell.x, 2.0)
        assert torch.equal(same, right)
# converted to float32, 16777217 equals 16777216
large = torch.tensor([16777217])
assert torch.eq(large, torch.tensor([16777216.0])).all()
assert ops.equal([16777217], tf.constant([16777216.0])).numpy()
print("same after")
