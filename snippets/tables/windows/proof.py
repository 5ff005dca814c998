"""The same windows, each with the value that follows it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

make = keras_cell.timeseries_dataset_from_array
length = keras_cell.length
series = keras_cell.series


def windows(batches):
    pairs = [(np.asarray(x), np.asarray(y)) for x, y in batches]
    return map(np.concatenate, zip(*pairs))


x, y = windows(keras_cell.batches)
wanted, follows = windows(torch_cell.batches)
assert x.shape == wanted.shape == (35, 5, 2)
# unfold puts the time last
unfolded = torch_cell.series.unfold(0, length, 1)
assert unfolded.shape == (36, 2, 5)
gap = unfolded.shape.index(length) - x.shape.index(length)
assert gap >= 1
print(
    "plain, place of the time axis, unfold: "
    f"{gap} (at least 1)"
)
for name, a, b in (
    ("windows", x, wanted),
    ("targets", y, follows),
):
    gap = np.abs(a - b).max()
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")

# targets start at zero: the first of each window, not the next
naive = make(series, series[:, 0], length, batch_size=32)
x, y = windows(naive)
np.testing.assert_array_equal(y, x[:, 0, 0])
gap = np.abs(y[:35] - follows).max()
assert gap >= 1
print(f"targets not moved: {gap:.2g} (at least 1)")

# the series cut short as well: four windows are lost
cut = make(series[:-length], series[length:, 0], length)
x, y = windows(cut)
assert len(x) == 31
np.testing.assert_array_equal(y, follows[:31])
print("same after")
