"""Means, deviations and bounds of many numbers drawn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
draws = {
    "each": ([1, 10, 20], 0.5),
    "noise": (5, 2),
    "even": (0, 3**-0.5),
    "cut": (0, 0.0176),
}
gaps = []
for name, (mean, spread) in draws.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    assert left.dtype == right.dtype == np.float32
    for x in (left, right):
        off = np.abs(x.mean(0) - mean).max() / spread
        assert off <= 0.05
        assert np.abs(x.std(0) / spread - 1).max() <= 0.05
    gaps.append(np.abs(left.std(0) / right.std(0) - 1).max())
what = "deviations of all four, relative"
assert max(gaps) <= 0.05
print(f"{what}: {max(gaps):.1e} (at most 0.05)")
assert -1 <= torch_cell.even.min() and torch_cell.even.max() < 1
assert np.abs(keras_cell.cut).max() <= 0.04
assert torch_cell.cut.abs().max() <= 0.04

# Seeded, they are drawn again
tf.random.set_seed(0)
again = tf.random.normal([10_000, 3], keras_cell.means, 0.5)
np.testing.assert_array_equal(again, keras_cell.each)
torch.manual_seed(0)
again = torch.normal(torch_cell.means.expand(10_000, 3), 0.5)
assert torch.equal(again, torch_cell.each)

# PyTorch's bounds do not follow std
loose = torch.empty(10_000)
torch_cell.nn.init.trunc_normal_(loose, std=0.02)
assert loose.abs().max() >= 0.06
# the underscore writes into the tensor itself, integers refuse
x = torch.ones(3)
assert x.normal_() is x and not torch.equal(x, torch.ones(3))
try:
    torch.arange(3).normal_()
except NotImplementedError as error:
    assert "Long" in str(error)
else:
    raise AssertionError("integers were drawn")
# Two numbers make no tensor without a size
try:
    torch.normal(5.0, 2.0)
except TypeError as error:
    assert "invalid combination" in str(error)
else:
    raise AssertionError("no size was asked for")
torch.manual_seed(1)
first = torch.normal(5.0, 2.0, (4,))
torch.manual_seed(1)
assert torch.equal(torch.empty(4).normal_(5.0, 2.0), first)
print("task")
