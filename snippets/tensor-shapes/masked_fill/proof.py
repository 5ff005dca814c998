"""The same numbers hidden in both cells; then refused types"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf = keras_cell.tf
try:
    keras_cell.x[keras_cell.mask] = 0.0
except TypeError:
    print("plain, x[mask] = 0 in TensorFlow: refused")
x, mask = torch_cell.x, torch_cell.mask
pairs = {
    "set to zero": "zeroed",
    "hidden before a softmax": "weights",
    "a row all hidden, finite value": "spread",
}
for what, name in pairs.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    np.testing.assert_array_equal(
        np.isnan(left), np.isnan(right)
    )
    gap = np.nanmax(np.abs(left - right))
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
for cell in (keras_cell, torch_cell):
    weights, spread = cell.weights.numpy(), cell.spread.numpy()
    assert np.isnan(weights[1]).all()
    assert weights[0, 2] == 0 and not np.isnan(weights[0]).any()
    assert np.allclose(spread[1], 1 / 3)
    hidden, finite = cell.hidden.numpy(), cell.finite.numpy()
    assert (hidden[mask.numpy()] == -np.inf).all()
    assert np.isfinite(finite).all() and finite.min() < -3e38
    assert cell.x.numpy().tolist() == [[1, 2, 3]] * 2

# The method with an underscore changes x itself
copy = x.clone()
assert copy.masked_fill_(mask, 0.0) is copy
assert torch.equal(copy, torch_cell.zeroed)
assert torch.equal(
    x.masked_fill(mask, 0.0), torch.where(mask, 0.0, x)
)

# Where the value does not fit the type
whole, chosen = (
    torch.tensor([1, 2]),
    torch.tensor([True, False]),
)
assert whole.masked_fill(chosen, 0.5).tolist() == [0, 2]
assert torch.where(chosen, 0.5, whole).tolist() == [0.5, 2]
left = ops.where(chosen.numpy(), 0.5, tf.constant([1, 2]))
assert left.numpy().tolist() == [0.5, 2]
for call in (
    lambda: tf.where(chosen.numpy(), 0.5, tf.constant([1, 2])),
    lambda: x.half().masked_fill(mask, -1e9),
    lambda: whole.masked_fill(chosen.long(), 0),
):
    try:
        call()
    except (TypeError, RuntimeError) as error:
        said = str(error)
        assert any(
            words in said
            for words in (
                "Cannot convert",
                "overflow",
                "boolean",
            )
        )
    else:
        raise AssertionError("it was taken")
half = tf.where(
    keras_cell.mask, -1e9, tf.cast(keras_cell.x, "half")
)
assert np.isneginf(half.numpy()[1]).all()
print("same after")
