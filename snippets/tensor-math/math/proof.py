"""Every function of both cells, then integers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert keras_cell.results.keys() == torch_cell.results.keys()
gaps = []
for name, left in keras_cell.results.items():
    right = torch_cell.results[name].numpy()
    with np.errstate(invalid="ignore"):
        expected = getattr(np, name)(torch_cell.x.numpy())
    np.testing.assert_allclose(right, expected, rtol=1e-5)
    gaps.append(np.nanmax(np.abs(left.numpy() - right)))
assert len(gaps) == 5 and max(gaps) <= 1e-5
print(f"the five functions: {max(gaps):.1e} (at most 1e-05)")

tf, ops = keras_cell.tf, keras_cell.keras.ops
for function in (tf.sqrt, tf.exp, tf.math.log):
    try:
        function(keras_cell.n)
    except tf.errors.InvalidArgumentError as error:
        assert "int32 is not in the list" in str(error)
    else:
        raise AssertionError("a root of integers")
print("plain, tf.sqrt of integers: refused")
left, right = keras_cell.roots, torch_cell.roots
assert left.dtype == tf.float32 and right.dtype == torch.float32
cast = tf.sqrt(tf.cast(keras_cell.n, tf.float32))
np.testing.assert_array_equal(cast, left)
gap = np.abs(left.numpy() - right.numpy()).max()
assert gap <= 1e-6
print(f"roots, keras.ops.sqrt: {gap:.1e} (at most 1e-06)")
assert right.tolist() == [1, 2]
for name in ("exp", "log"):
    left = getattr(ops, name)(keras_cell.n)
    right = getattr(torch, name)(torch_cell.n)
    np.testing.assert_allclose(left, right, rtol=1e-5)
assert not hasattr(tf, "log")

# Outside their domain both say nan or infinity, not an error
for cell in (keras_cell, torch_cell):
    assert np.isnan(cell.results["sqrt"][2])
    assert np.isnan(cell.results["log"][2])
assert np.isneginf(tf.math.log(0.0))
assert torch.isneginf(torch.log(torch.tensor(0.0)))
print("same after")
