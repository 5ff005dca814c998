"""Products along axes, small and past 32 bits"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
gap = torch_cell.right.item() - int(keras_cell.wrapped)
assert gap >= 8e10
print(f"plain, 14! in int32: {gap:.1e} (at least 8e+10)")
assert int(keras_cell.by_ops) == int(keras_cell.wrapped)
sizes = torch_cell.sizes
try:
    torch.prod(sizes, dim=(0, 1))
except TypeError as error:
    assert "dim=tuple" in str(error)
else:
    raise AssertionError("it took two axes")
print("plain, torch.prod with dim=(0, 1): refused")

np.testing.assert_array_equal(keras_cell.sizes, sizes)
np.testing.assert_array_equal(keras_cell.n, torch_cell.n)
assert sizes.dtype == torch_cell.n.dtype == torch.int32
names = {
    "rows": "along the rows",
    "whole": "of all",
    "right": "14!, cast to int64",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 0 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 0)")
assert torch_cell.rows.tolist() == [6, 20]
assert int(keras_cell.whole) == 120
product = np.prod(np.arange(1, 15, dtype="int64"))
assert torch_cell.right.item() == product
assert keras_cell.whole.dtype == tf.int32
assert torch_cell.whole.dtype == torch.int64
kept = torch.prod(sizes, dim=1, dtype=torch.int32)
assert kept.dtype == torch.int32

# a 0 among the factors: the gradient is right on both sides
x = tf.Variable([2.0, 0.0, 3.0])
with tf.GradientTape() as tape:
    y = tf.reduce_prod(x)
left = tape.gradient(y, x).numpy()
x = torch.tensor([2.0, 0.0, 3.0], requires_grad=True)
(right,) = torch.autograd.grad(torch.prod(x), x)
gap = np.abs(left - right.numpy()).max()
assert gap <= 1e-6 and right.tolist() == [0, 6, 0]
print(f"gradient at a 0: {gap:.1e} (at most 1e-06)")
# of nothing it is 1
assert float(tf.reduce_prod(tf.zeros([0]))) == 1
assert torch.prod(torch.zeros(0)) == 1
assert int(ops.prod(keras_cell.sizes)) == 120
print("same after")
