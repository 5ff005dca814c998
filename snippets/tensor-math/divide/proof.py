"""Quotients and rests of 7 and -7, by 2"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "quotient": "quotient",
    "whole": "floor division",
    "rest": "remainder",
    "halves": "halves rounded",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-7
    print(f"{what}: {gap:.1e} (at most 1e-07)")
for cell in (keras_cell, torch_cell):
    assert cell.quotient.numpy().tolist() == [3.5, -3.5]
    assert cell.whole.numpy().tolist() == [3, -4]
    assert cell.rest.numpy().tolist() == [1, 1]
    assert cell.halves.numpy().tolist() == [0, 2, 2]
    a, b = cell.a, cell.b
    np.testing.assert_array_equal(a / b, cell.quotient)
    np.testing.assert_array_equal(a // b, cell.whole)
    np.testing.assert_array_equal(a % b, cell.rest)

# Of int32 and int64 TensorFlow makes doubles, of less float32
tf, a = keras_cell.tf, torch_cell.a
assert keras_cell.quotient.dtype == tf.float64
for kind in ("int8", "uint8", "int16", "int32", "int64"):
    left = tf.cast([7], kind) / tf.cast([2], kind)
    wide = kind in ("int32", "int64")
    assert left.dtype == (tf.float64 if wide else tf.float32)
    left = tf.cast(keras_cell.a, kind)
    by_ops = keras_cell.keras.ops.divide(left, left)
    assert by_ops.dtype == tf.float32
    other = a.to(getattr(torch, kind))
    assert (other / other).dtype == torch.float32
# keras.ops.divide gives float32, as PyTorch does
assert torch_cell.quotient.dtype == torch.float32
assert keras_cell.floats.dtype == tf.float32
left, right = keras_cell.floats, torch_cell.quotient
np.testing.assert_array_equal(left, right)

fmod = torch_cell.fmod.numpy()
gap = np.abs(fmod - keras_cell.rest.numpy()).max()
assert gap >= 2
print(f"fmod of -7 for its mod: {gap:.2f} (at least 2)")
print("same")
