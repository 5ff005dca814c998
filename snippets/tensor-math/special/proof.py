"""The special functions of both cells, against Python's"""
import math
from contextlib import redirect_stdout


import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.ops
# integers: TensorFlow refuses them; keras.ops not always
n = tf.constant([1, 4])
for function in (tf.math.erf, tf.math.lgamma, ops.erf):
    try:
        function(n)
    except tf.errors.InvalidArgumentError as error:
        assert "int32 is not in the list" in str(error)
    else:
        raise AssertionError("it took integers")
print("plain, tf.math.erf of integers: refused")
assert torch.erf(torch.tensor([1, 4])).dtype == torch.float32
assert ops.log2(n).numpy().tolist() == [0, 2]

x = torch_cell.x
# what Python's own module has, and the slope of lgamma
names = [*keras_cell.results]
assert names == [*torch_cell.results] and len(names) == 7
for name in names:
    left = keras_cell.results[name].numpy()
    right = torch_cell.results[name].numpy()
    if name == "digamma":
        low, high = x.double() - 1e-6, x.double() + 1e-6
        slope = torch.lgamma(high) - torch.lgamma(low)
        known = slope.numpy() / 2e-6
    else:
        one = getattr(math, name)
        known = [one(value) for value in x.tolist()]
    np.testing.assert_allclose(right, known, atol=1e-5)
    gap = np.abs(left - right).max()
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")

# 1 + 1e-10 is 1 in float32
tiny = keras_cell.tiny.numpy()
for cell in (keras_cell, torch_cell):
    assert float(cell.lost) == 0
    assert abs(float(cell.exact) - 1e-10) < 1e-16
gap = abs(float(keras_cell.exact) - torch_cell.exact.item())
assert gap <= 1e-17 and torch_cell.tiny.item() == tiny
print(f"log1p of a tiny number: {gap:.1e} (at most 1e-17)")

# torch.special names the same functions again
assert torch.equal(torch.special.erf(x), torch.erf(x))
assert torch.equal(torch.special.gammaln(x), torch.lgamma(x))
for name in ("log2", "log10"):
    assert not hasattr(tf.math, name)
print("same after")
