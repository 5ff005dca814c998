"""Rows that are trained and validated on, over ten passes"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert torch_cell.leaked >= 10
leaks, clean = [], []
for _ in range(10):
    mixed, fixed = keras_cell.mixed, keras_cell.fixed
    leaks.append(
        keras_cell.overlap(mixed.take(80), mixed.skip(80))
    )
    clean.append(
        keras_cell.overlap(keras_cell.train, keras_cell.val)
    )
    clean.append(
        torch_cell.overlap(torch_cell.train, torch_cell.val)
    )
    assert (
        len(list(fixed.take(80))) == len(torch_cell.train) == 80
    )
assert keras_cell.leaked >= 10 and min(leaks) >= 10
print(
    "plain, number of rows in both parts: "
    f"{min(leaks)} (at least 10)"
)
assert max(clean) <= 0
print(
    "number of rows in both parts, one order: "
    f"{max(clean)} (at most 0)"
)

# the seed does not help, and is not needed
seen = set()
for _ in range(10):
    rows = {int(row) for row in keras_cell.mixed.take(80)}
    seen |= rows
assert len(seen) > 95  # of 100, after ten epochs on 80
unseeded = keras_cell.dataset.shuffle(
    100, reshuffle_each_iteration=False
)
train, val = unseeded.take(80), unseeded.skip(80)
assert keras_cell.overlap(train, val) == 0
print("same after")
