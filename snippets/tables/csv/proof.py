"""The same batch of one file; then a dataset by its defaults"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, path = keras_cell.tf, "wine.csv"
keras.utils.set_random_seed(0)
naive = tf.data.experimental.make_csv_dataset(
    path, batch_size=32, label_name="label"
)
extra = sum(len(yb) for _, yb in naive.take(20))
extra -= torch_cell.rows
assert extra >= 100
print(
    "plain, number of rows too many in 20 batches: "
    f"{extra} (at least 100)"
)
_, y = next(iter(naive))
assert (y.numpy() != torch_cell.y.numpy()).any()  # shuffled
for what in ("x", "y"):
    left = getattr(keras_cell, what).numpy()
    right = getattr(torch_cell, what).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert keras_cell.rows == torch_cell.rows == 178
assert list(keras_cell.columns) == list(torch_cell.columns)
for frame in (keras_cell.frame, torch_cell.frame):
    assert frame.shape == (178, 4)
left = np.concatenate([yb for _, yb in keras_cell.batches])
np.testing.assert_array_equal(left, torch_cell.labels)

# CsvDataset gives a row at a time, types as they are told
rows = tf.data.experimental.CsvDataset(
    path, [tf.float32] * 3 + [tf.int32], header=True
)
*values, label = next(iter(rows))
np.testing.assert_allclose(values, torch_cell.x[0], rtol=1e-6)
assert int(label) == torch_cell.y[0]
# and decode_csv reads a line: defaults tell types
values = tf.io.decode_csv(["1.5,2,red"], [0.0, 0, ""])
assert [value.dtype.name for value in values] == [
    "float32",
    "int32",
    "string",
]
print("same after")
