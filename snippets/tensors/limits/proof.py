"""Scores hidden by the lowest number, and by less"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, scores = keras_cell.tf, torch_cell.scores
mask = torch_cell.mask
assert np.array_equal(keras_cell.scores, scores)
try:
    scores.masked_fill(~mask, -1e9)
except RuntimeError as error:
    assert "without overflow" in str(error)
else:
    raise AssertionError("float16 held -1e9")
print("plain, masked_fill with -1e9: refused")
# Elsewhere it becomes -inf, and a hidden row nan
low = tf.constant(-1e9, tf.float16)
assert low == -np.inf
hidden = tf.where(keras_cell.mask, keras_cell.scores, low)
spoilt = tf.nn.softmax(hidden).numpy()
assert np.isnan(spoilt).tolist() == [[False] * 2, [True] * 2]
hidden = scores.masked_fill(~mask, -torch.inf)
spoilt = torch.softmax(hidden, -1).isnan()
assert spoilt.tolist() == [[False] * 2, [True] * 2]
assert (torch.zeros(1, dtype=torch.float16) - 1e9).isinf().all()

gaps = []
for name in ("lowest", "hidden", "weights", "step"):
    left = np.asarray(getattr(keras_cell, name), "float32")
    right = np.asarray(getattr(torch_cell, name), "float32")
    gaps.append(np.abs(left - right).max())
assert max(gaps) <= 1e-9
print(f"scores and weights: {max(gaps):.1e} (at most 1e-09)")
assert torch_cell.weights.tolist() == [[1, 0], [0.5, 0.5]]
assert torch_cell.lowest == -65504
assert np.float32(1) + torch_cell.step > 1
assert np.float32(1) + np.float32(torch_cell.step / 2) == 1
assert abs(torch_cell.tiny / 1.17549e-38 - 1) < 1e-4

# The limits of the other types are the same
for name in "float32 float64 bfloat16".split():
    info = torch.finfo(getattr(torch, name))
    kind = getattr(tf, name)
    assert float(kind.min) == info.min
    assert float(kind.max) == info.max
for name in "uint8 int8 int16 int32 int64".split():
    info = torch.iinfo(getattr(torch, name))
    kind = getattr(tf, name)
    assert (kind.min, kind.max) == (info.min, info.max)
# Twice the lowest number is infinite again
assert np.isinf(torch_cell.hidden.sum().item())
assert keras_cell.tiny == 1e-7
try:
    torch.finfo(torch.int32)
except TypeError as error:
    assert "Use torch.iinfo" in str(error)
else:
    raise AssertionError("finfo took integers")
print("same after")
