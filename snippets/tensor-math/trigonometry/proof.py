"""Every function of both cells, then integers and numbers"""
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


integers = tf.errors.InvalidArgumentError
for function in (tf.sin, tf.cos, tf.atan):
    refused(
        lambda f=function: f(keras_cell.n), integers, "int32 is"
    )
print("plain, tf.sin of integers: refused")
refused(
    lambda: torch.atan2(torch_cell.one, -1.0),
    TypeError,
    "must be Tensor",
)
refused(lambda: torch.sin(1.0), TypeError, "must be Tensor")
print("plain, torch.sin(1.0): refused")

assert keras_cell.results.keys() == torch_cell.results.keys()
gaps = []
for name, left in keras_cell.results.items():
    right = torch_cell.results[name].numpy()
    known = getattr(np, name)(torch_cell.x.numpy())
    np.testing.assert_allclose(right, known, atol=1e-6)
    gaps.append(np.abs(left.numpy() - right).max())
assert len(gaps) == 6 and max(gaps) <= 1e-6
print(f"the six functions: {max(gaps):.1e} (at most 1e-06)")

assert torch_cell.one == 1
left, right = float(keras_cell.angle), torch_cell.angle.item()
gap = abs(left - right)
assert gap <= 1e-6
print(f"atan2: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(left, 3 * np.pi / 4, rtol=1e-6)
assert torch.pi == np.pi and not hasattr(tf, "pi")
left, right = keras_cell.sines.numpy(), torch_cell.sines.numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-6 and left.dtype == right.dtype == "float32"
print(f"sines of integers: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(right, np.sin([1, 2]), rtol=1e-6)

# pi has no exact float: its sine is not 0 on either side
left = tf.sin(np.pi).numpy()
right = torch.sin(torch.tensor(torch.pi)).item()
assert left == right != 0 and abs(left) < 1e-7
# outside -1 to 1 there is no angle
assert np.isnan(tf.asin(2.0))
assert torch.asin(torch.tensor(2.0)).isnan()
by_ops = ops.arctan2(keras_cell.n, keras_cell.n)
np.testing.assert_allclose(by_ops, np.pi / 4, rtol=1e-6)
print("same after")
