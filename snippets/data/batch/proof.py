"""Sizes and rows of the batches, and what the defaults are"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import keras


def rows(batches):
    parts = [np.asarray(xb) for xb, yb in batches]
    return [len(part) for part in parts], np.concatenate(parts)


sizes, x = rows(keras_cell.batches)
assert sizes == [32, 32, 6] == rows(torch_cell.batches)[0]
gap = np.abs(x - rows(torch_cell.batches)[1]).max()
assert gap <= 1e-7
print(f"rows in batches: {gap:.1e} (at most 1e-07)")

sizes, x = rows(keras_cell.whole)
assert sizes == [32, 32] == rows(torch_cell.whole)[0]
gap = np.abs(x - rows(torch_cell.whole)[1]).max()
assert gap <= 1e-7
lost = len(torch_cell.dataset) - len(x)
assert lost >= 1
print(
    "number of rows lost with the last batch: "
    f"{lost} (at least 1)"
)

# one row a batch is DataLoader's default, 32 that of fit
xb, yb = torch_cell.xb, torch_cell.yb
assert xb.shape == (1, 64) and yb.shape == (1,)
assert len(DataLoader(torch_cell.dataset)) == 70
model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile("sgd", loss_fn)
history = model.fit(keras_cell.x, keras_cell.y, verbose=0)
assert history.params["steps"] == 3
try:
    model.fit(keras_cell.dataset, verbose=0)  # forgot batch
except ValueError as error:
    assert "calling Sequential.call()" in str(error)
else:
    raise AssertionError("rows without a batch axis were taken")
print("same")
