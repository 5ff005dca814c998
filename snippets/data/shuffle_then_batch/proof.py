"""How far apart the neighbours in a batch lay in the data"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def step(batches):
    """Mean distance of neighbours in a batch, 40 passes."""
    passes = [np.stack(list(batches)) for _ in range(40)]
    for rows in passes:
        assert sorted(rows.ravel()) == list(range(12))
    assert any((rows != passes[0]).any() for rows in passes)
    return np.abs(np.diff(passes, axis=-1)).mean()


wanted = step(torch_cell.batches)
assert step(keras_cell.late) == 1  # always neighbours
gap = abs(step(keras_cell.late) - wanted)
assert gap >= 2
print(
    "plain, distance, batch then shuffle: "
    f"{gap:.1f} (at least 2)"
)
gap = abs(step(keras_cell.batches) - wanted)
assert gap <= 0.5
print(
    f"distance, shuffle then batch: {gap:.1e} (at most 5e-01)"
)
print("same after")
