"""Quotients by 0 on both sides, and their gradients"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
right = torch_cell.y.detach()
np.testing.assert_array_equal(keras_cell.y, right)
spoilt = int(torch_cell.spoilt.isnan().sum())
assert spoilt >= 2 and torch_cell.plain.isfinite().all()
print(
    "plain, number of nan in the gradient of where: "
    f"{spoilt} (at least 2)"
)
names = {
    "safe": "quotient, safe divisor",
    "gradient": "gradient, safe divisor",
    "kept": "product",
}
for name, what in names.items():
    left = vars(keras_cell)[name].numpy()
    right = vars(torch_cell)[name].detach().numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert torch_cell.safe.tolist() == [3, 0, 0]
assert torch_cell.gradient.tolist() == [-1.5, 0, 0]
assert torch_cell.kept.tolist() == [1, 0, 0]
assert torch_cell.plain.tolist() == [3, 0, 0]
left = keras_cell.by_ops
np.testing.assert_array_equal(left, keras_cell.safe)
for cell in (keras_cell, torch_cell):
    bare = np.asarray(cell.far) * np.asarray(cell.weight)
    assert np.isnan(bare[1:]).all()

# a nan above the line stays hidden too: y decides alone
bad = [float("nan")] * 2
hidden = tf.math.divide_no_nan(tf.constant(bad), [0.0, 1.0])
np.testing.assert_array_equal(np.isnan(hidden), [False, True])
# keras.ops gives gradients without nan as well
y = keras_cell.y
with tf.GradientTape() as tape:
    quotient = ops.divide_no_nan(keras_cell.x, y)
left = tape.gradient(quotient, y)
np.testing.assert_array_equal(left, torch_cell.gradient)
# where alone spoils TensorFlow's gradient in the same way
with tf.GradientTape() as tape:
    quotient = tf.where(y == 0, 0.0, keras_cell.x / y)
assert np.isnan(tape.gradient(quotient, y)).sum() == 2
# a little added below the line changes every quotient
near = torch_cell.x / (torch_cell.y + 1e-3)
assert abs(near[0] - 3) > 1e-3 and near[1] > 900
print("same after")
