"""What both cells call infinite, and what mends it"""
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
n = tf.constant([1, 2])
for function in (tf.math.is_finite, tf.math.is_inf):
    refused(lambda f=function: f(n), wrong, "int32 is not in")
assert torch.isfinite(torch.tensor([1, 2])).all()
assert ops.isfinite(n).numpy().all()
print("plain, tf.math.is_finite of integers: refused")
assert not hasattr(tf.math, "nan_to_num")

names = {
    "infinite": "infinite",
    "finite": "finite",
    "clean": "nan_to_num, keras.ops",
    "bounded": "nan_to_num, a bound given",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left.astype(float) - right).max()
    assert gap <= 0 and left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 0)")
x = torch_cell.x.numpy()
np.testing.assert_array_equal(keras_cell.x, x)
np.testing.assert_array_equal(keras_cell.infinite, np.isinf(x))
finite = np.isfinite(x)
np.testing.assert_array_equal(torch_cell.finite, finite)
largest = np.finfo("float32").max
assert torch_cell.clean.tolist() == [1, 0, largest]
assert torch_cell.bounded.tolist() == [1, 0, 10]
assert torch.nan_to_num(torch_cell.x.half())[2] == 65504
refused(
    lambda: tf.debugging.check_numerics(x, "here"),
    wrong,
    "here : Tensor had ",
)
assert tf.debugging.check_numerics(x[:1], "here")[0] == 1
assert not hasattr(torch, "check_numerics")

# the log behind it has an infinite slope, and 0 times that
assert keras_cell.y[0].numpy() == -largest
assert torch_cell.y.item() == -largest
left, right = keras_cell.gradient, torch_cell.gradient
spoilt = np.isnan(left).sum() + np.isnan(right.numpy()).sum()
assert spoilt >= 2
print(f"number of nan in the gradients: {spoilt} (at least 2)")

# infinity is close to itself in torch, not in keras.ops
ends = torch.tensor([torch.inf])
assert torch.isclose(ends, ends).all()
assert not ops.isclose(ends.numpy(), ends.numpy()).numpy()
print("same after")
