"""Running sums of both cells, and the slope of products"""
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


x = torch_cell.lengths
refused(lambda: torch.cumsum(x), TypeError, '"dim"')
print("plain, torch.cumsum(x): refused")
refused(
    lambda: torch.cumsum(x, 0, exclusive=True),
    TypeError,
    "'exclusive'",
)
print("plain, exclusive=True: refused")
names = {
    "ends": "running sums",
    "starts": "exclusive, by subtraction",
    "left": "reverse, by two flips",
    "down": "down the columns",
    "flat": "of the flat tensor",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-06)")
sums = np.cumsum(x.numpy())
np.testing.assert_array_equal(torch_cell.ends, sums)
np.testing.assert_array_equal(torch_cell.starts[1:], sums[:-1])
assert torch_cell.starts[0] == 0
np.testing.assert_array_equal(torch_cell.left[0], sums[-1])
rows = torch_cell.rows.numpy()
np.testing.assert_array_equal(torch_cell.flat, np.cumsum(rows))
np.testing.assert_array_equal(keras_cell.down[1], rows.sum(0))

# the gradient of the products: PyTorch's is the true one
np.testing.assert_array_equal(
    keras_cell.y, torch_cell.y.detach()
)
left = keras_cell.gradient.numpy()
right = torch_cell.gradient.numpy()
step = torch.tensor([0.0, 1e-2, 0.0, 0.0])
slope = (x + step).cumprod(0) - (x - step).cumprod(0)
np.testing.assert_allclose(
    slope.sum() / 0.02, right[1], rtol=1e-4
)
assert right[1] == 3 + 3 * 4 + 3 * 4 * 2 and left[1] == 0
gap = np.abs(left - right).max()
assert gap >= 39
print(f"gradient of cumprod at a 0: {gap:.2f} (at least 39)")
with tf.GradientTape() as tape:
    y = ops.cumprod(keras_cell.x)
by_ops = tape.gradient(y, keras_cell.x)
np.testing.assert_array_equal(by_ops, left)

# small integers: kept in TensorFlow, int64 in PyTorch
small = np.int8([100, 100])
assert tf.cumsum(small).numpy().tolist() == [100, -56]
wide = torch.cumsum(torch.tensor(small), dim=0)
assert wide.tolist() == [100, 200]
truth = torch.tensor([True, True])
assert torch.cumsum(truth, dim=0).tolist() == [1, 2]
refused(
    lambda: tf.cumsum(truth.numpy()),
    tf.errors.InvalidArgumentError,
    "bool is not in",
)
print("same after")
