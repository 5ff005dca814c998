"""Means and variances of both, in both orders"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x = keras_cell.tf, torch_cell.x
np.testing.assert_array_equal(keras_cell.x, x)
unasked, mean = torch_cell.unasked
gap = np.abs(keras_cell.variance - unasked.numpy()).max()
assert gap >= 4
print(f"plain, no correction named: {gap:.2f} (at least 4)")
gap = np.abs(keras_cell.mean - unasked.numpy()).max()
assert gap >= 1
print(f"plain, the first for the mean: {gap:.2f} (at least 1)")

names = {
    "mean": "mean",
    "variance": "variance, correction=0",
    "heavy": "weighted mean",
    "spread": "weighted variance",
}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
assert torch.equal(mean, torch_cell.mean)
np.testing.assert_allclose(torch_cell.mean, x.numpy().mean(0))
variance = x.numpy().var(0)  # NumPy divides by n too
right = torch_cell.variance
np.testing.assert_allclose(right, variance, rtol=1e-6)
np.testing.assert_allclose(
    torch_cell.deviation, variance**0.5, rtol=1e-6
)
for left, right in zip(
    keras_cell.both, (torch_cell.mean, torch_cell.variance)
):
    np.testing.assert_allclose(left, right, rtol=1e-5)
np.testing.assert_allclose(torch_cell.heavy, x[:2].mean(0))

# of float16 TensorFlow and keras.ops reckon in float32
wide = np.float16([60000, 60000, 60000, 60000])
left, _ = tf.nn.moments(tf.constant(wide), [0])
assert left == 60000 and left.dtype == tf.float16
# keepdims in TensorFlow, keepdim in PyTorch
kept = tf.nn.moments(keras_cell.x, [0], keepdims=True)
right = torch.var_mean(x, 0, correction=0, keepdim=True)
assert kept[0].shape == right[1].shape == (1, 2)
print("same after")
