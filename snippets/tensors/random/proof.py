"""The same seed on both sides, and what is drawn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

left = [draw.numpy() for draw in keras_cell.draw(seed=0)]
right = [draw.numpy() for draw in torch_cell.draw(seed=0)]
for name, a, b in zip(("normal", "uniform"), left, right):
    gap = np.abs(a - b).mean()
    assert gap >= 0.1
    print(f"{name}, one by one: {gap:.2f} (at least 0.1)")

# Drawn from the same distributions
for a, b in zip(left, right):
    assert abs(a.mean() - b.mean()) < 0.1
    assert abs(a.std() - b.std()) < 0.1
for dice in (left[2], right[2]):
    assert set(dice) == {1, 2, 3, 4, 5, 6}  # 7 is left out
assert left[2].dtype == "int32" and right[2].dtype == "int64"

# Both repeat: the seed set again starts the row again
for cell, first in ((keras_cell, left), (torch_cell, right)):
    for a, b in zip(first, cell.draw(seed=0)):
        np.testing.assert_array_equal(a, b)

# Without the maximum, TensorFlow draws no integers
try:
    keras_cell.tf.random.uniform((2,), dtype="int32")
except ValueError as error:
    assert "maxval" in str(error)
else:
    raise AssertionError("integers without a maximum")
assert torch.randn(2, 3).shape == torch.randn((2, 3)).shape
print("different")
