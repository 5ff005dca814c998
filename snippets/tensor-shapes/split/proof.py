"""Parts of both cells; then the name carried over"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "thirds": "thirds",
    "uneven": "parts of given sizes",
    "cuts": "parts cut at places",
}
for name, what in names.items():
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert len(left) == len(right) == 3
    pairs = zip(left, right)
    gap = max(np.abs(a - b.numpy()).max() for a, b in pairs)
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")

missing = len(keras_cell.thirds) - len(torch_cell.threes)
assert missing >= 1
print(f"plain, number of parts missing: {missing} (at least 1)")
assert all(len(part) == 3 for part in torch_cell.threes)

# Seven do not divide by three; and chunk may give fewer
tf, ops = keras_cell.tf, keras_cell.keras.ops
for split in (tf.split, ops.split):
    try:
        split(keras_cell.x, 3)
    except tf.errors.InvalidArgumentError as error:
        assert "evenly" in str(error)
    else:
        raise AssertionError("seven in three equal parts")
assert [len(part) for part in torch_cell.rest] == [3, 3, 1]
for parts in (
    ops.array_split(keras_cell.x, 3),
    torch.tensor_split(torch_cell.x, 3),
):
    assert [len(part) for part in parts] == [3, 2, 2]
# keras.ops.split takes places, the other two take sizes
sizes = [len(part) for part in keras_cell.cuts]
assert sizes == [len(part) for part in keras_cell.uneven]
assert len(torch.chunk(torch.arange(6), 4)) == 3
print("same after")
