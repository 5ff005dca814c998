"""How large a difference each check lets through"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

ours, theirs = keras_cell.results, torch_cell.results
assert list(ours) == list(theirs)
assert list(ours.values()) == [True, True, False, False, True]
assert list(theirs.values()) == [True, False, False, True, True]
np.testing.assert_array_equal(torch_cell.x, keras_cell.x)
np.testing.assert_array_equal(torch_cell.y, keras_cell.y)


def largest(cell, check, make, **how):
    """The largest difference from 1 that is let through."""
    one, low, high = make(1.0), 0.0, 1e-3
    for _ in range(30):
        middle = (low + high) / 2
        if cell.refused(check, make(1 + middle), one, **how):
            high = middle
        else:
            low = middle
    return low


def both(**how):
    debugging = keras_cell.debugging
    return (
        largest(
            keras_cell,
            debugging.assert_near,
            tf.constant,
            **how,
        ),
        largest(
            torch_cell, torch_cell.close, torch.tensor, **how
        ),
    )


near, close = both()
gap = close - near
assert gap >= 5e-6
print(
    f"plain, tolerances left alone: {gap:.1e} (at least 5e-06)"
)
assert 4 < close / near < 6
near, close = both(rtol=0, atol=1e-5)
gap = abs(close - near)
assert gap <= 3e-7 and 9e-6 < near < 1.1e-5
print(f"rtol=0, atol=1e-5: {gap:.1e} (at most 3e-07)")

# A nan is near nothing, unless PyTorch is told so.
nan = np.float32("nan")
assert keras_cell.refused(
    keras_cell.debugging.assert_near, nan, nan
)
nan = torch.tensor(nan)
assert torch_cell.refused(torch_cell.close, nan, nan)
torch_cell.close(nan, nan, equal_nan=True)


# In a graph, Python's assert on a tensor is refused.
@tf.function
def checked(x):
    keras_cell.debugging.assert_positive(x)
    return x


@tf.function
def plain(x):
    assert tf.reduce_all(x > 0)
    return x


assert not keras_cell.refused(checked, tf.constant(1.0))
assert keras_cell.refused(checked, tf.constant(-1.0))
try:
    plain(tf.constant(1.0))
except tf.errors.OperatorNotAllowedInGraphError:
    pass
else:
    raise AssertionError("assert was accepted")
print("same after")
