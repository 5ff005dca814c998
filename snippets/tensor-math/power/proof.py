"""Powers of both cells, of floats and of integers"""
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
n, m = keras_cell.n, torch_cell.n
words = "Integers to negative integer powers"
refused(lambda: tf.pow(n, -1), wrong, words)
refused(lambda: ops.power(n, -1), wrong, words)
refused(lambda: torch.pow(m, -1), RuntimeError, words)
print("plain, integers to the power -1: refused")
refused(lambda: tf.pow(n, 0.5), TypeError, "to EagerTensor")
print("plain, tf.pow of integers to 0.5: refused")
refused(lambda: tf.math.rsqrt(n), wrong, "int32 is not in")
assert torch_cell.silent.tolist() == [0, 0]
gap = (torch_cell.silent - torch_cell.inverses).abs().max()
assert gap >= 0.5
print(f"plain, power tensor(-1): {gap:.2f} (at least 0.5)")
gap = torch_cell.large[1].item() - int(keras_cell.large[1])
assert gap >= 1e9
print(f"plain, 10 to the 10th: {gap:.1e} (at least 1e+09)")

names = {
    "cubes": "cubes",
    "fractions": "cube roots",
    "inverse_roots": "inverse roots",
    "inverses": "to -1, as floats",
    "roots": "integers to 0.5, ops.power",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    np.testing.assert_allclose(left, right, rtol=1e-5)
    gap = np.nanmax(np.abs(left - right))
    assert gap <= 1e-5 and left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 1e-05)")
x = torch_cell.x.numpy()
np.testing.assert_allclose(torch_cell.cubes, x**3, rtol=1e-6)
known = [0.25 ** (1 / 3), 4 ** (1 / 3), np.nan]
np.testing.assert_allclose(
    torch_cell.fractions, known, rtol=1e-5
)
known = [2, 0.5, np.nan]
np.testing.assert_allclose(
    torch_cell.inverse_roots, known, rtol=1e-5
)
np.testing.assert_allclose(torch_cell.roots, [2**0.5, 10**0.5])
assert torch_cell.large.dtype == torch.int64
wide = tf.pow(tf.cast(n, tf.int64), 10)
np.testing.assert_array_equal(wide, torch_cell.large)

# the slope of x ** y at 0: nan in TensorFlow if y is 0
zero = tf.Variable(0.0)
with tf.GradientTape() as tape:
    y = tf.pow(zero, 0.0)
assert np.isnan(tape.gradient(y, zero)) and float(y) == 1
leaf = torch.tensor(0.0, requires_grad=True)
torch.pow(leaf, 0.0).backward()
assert leaf.grad == 0
print("same after")
