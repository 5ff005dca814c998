"""The same masks, over the batch and picture by picture"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses = keras_cell.keras.losses
y, p = keras_cell.y, keras_cell.p
np.testing.assert_array_equal(
    y, torch_cell.y.permute(0, 2, 3, 1)
)
np.testing.assert_allclose(
    p, torch_cell.p.permute(0, 2, 3, 1), atol=1e-6
)


def apart(*pairs):
    return max(
        np.abs(np.array(a) - np.array(b)).max()
        for a, b in pairs
    )


gap = apart((keras_cell.loss, torch_cell.loss))
assert gap <= 1e-6
print(f"whole batch: {gap:.1e} (at most 1e-06)")
gap = apart((keras_cell.each, torch_cell.each.numpy()))
assert gap <= 1e-6
print(f"each picture: {gap:.1e} (at most 1e-06)")
gap = apart(
    (keras_cell.missed, torch_cell.missed),
    (keras_cell.extra, torch_cell.extra),
)
assert gap <= 1e-6
print(f"Tversky: {gap:.1e} (at most 1e-06)")
by_halves = float(losses.Tversky(alpha=0.5, beta=0.5)(y, p))
assert abs(by_halves - float(keras_cell.loss)) <= 1e-6

gap = apart((np.mean(keras_cell.each), keras_cell.loss))
assert gap >= 0.3
print(
    f"mean of the pictures instead of the batch: {gap:.2f} "
    "(at least 0.3)"
)
# an empty picture, rightly seen as empty, costs the most
assert float(keras_cell.each[2]) == 1.0 == torch_cell.each[2]
both, sizes = (y * p).sum((1, 2, 3)), (y + p).sum((1, 2, 3))
smooth = 1 - (2 * both + 1) / (sizes + 1)
assert smooth[2] == 0 and smooth[0] < 0.3
gap = apart((smooth, keras_cell.each))
assert gap >= 0.9
print(f"1 above and below the line: {gap:.2f} (at least 0.9)")

# 30 of 100 found and nothing else: only alpha can count
y = np.repeat(np.float32([1, 0]), 100)
p = y * np.repeat(np.float32([1, 0]), [30, 170])
assert abs(float(losses.Tversky(1.0, 0.0)(y, p)) - 0.7) <= 1e-4
assert abs(float(losses.Tversky(0.0, 1.0)(y, p))) <= 1e-4
words = (
    "alpha: The coefficient controlling incidence of false pos"
)
assert words in " ".join(losses.Tversky.__doc__.split())
print("one side")
