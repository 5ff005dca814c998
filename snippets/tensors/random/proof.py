"""The same seed on both sides, and what is drawn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

names = ("normal", "uniform", "dice")
left = [getattr(keras_cell, name).numpy() for name in names]
right = [getattr(torch_cell, name).numpy() for name in names]
for name, a, b in zip(names[:2], left, right):
    gap = np.abs(a - b).mean()
    assert gap >= 0.1
    print(f"nearest, {name}, seed 0: {gap:.2f} (at least 0.1)")

# Drawn from the same distributions
for a, b in zip(left, right):
    assert abs(a.mean() - b.mean()) < 0.1
    assert abs(a.std() - b.std()) < 0.1
for _, uniform, dice in (left, right):
    assert -1 <= uniform.min() < -0.99
    assert 0.99 < uniform.max() < 1
    assert set(dice) == {1, 2, 3, 4, 5, 6}  # 7 is left out
assert left[2].dtype == "int32" and right[2].dtype == "int64"

# Both repeat: the seed set again starts the row again
for cell, first in ((keras_cell, left), (torch_cell, right)):
    for a, b in zip(first, cell.draw(seed=0)):
        np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(first[0], cell.again)
    assert not np.array_equal(first[0], cell.draw(seed=1)[0])

# The same draws by other names
scaled = torch_cell.scaled
np.testing.assert_allclose(scaled, right[0], atol=1e-5)
torch.manual_seed(0)
made = torch.empty(10_000).normal_(5.0, 2.0)
np.testing.assert_allclose(made, right[0], atol=1e-5)
made = torch.empty(10_000).uniform_(-1.0, 1.0)
np.testing.assert_allclose(made, right[1], atol=1e-5)

# Without the upper bound neither draws integers
tf = keras_cell.tf
for draw, word in (
    (lambda: tf.random.uniform((2,), dtype="int32"), "maxval"),
    (lambda: torch.randint((2,)), "int high"),
):
    try:
        draw()
    except (TypeError, ValueError) as error:
        assert word in str(error)
    else:
        raise AssertionError("integers without a maximum")


# A whole number as seed= gives keras.random the same each time
def twice(seed):
    two = [keras.random.normal((3,), seed=seed) for _ in "ab"]
    return np.array_equal(*two)


assert twice(seed=1)
assert not twice(keras.random.SeedGenerator(1))
print("different")
