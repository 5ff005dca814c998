"""Digits attend to other digits, with the scale and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

query, value = torch_cell.query, torch_cell.value
np.testing.assert_array_equal(query, keras_cell.query)
np.testing.assert_array_equal(value, keras_cell.value)
wanted = keras_cell.y.numpy()
attend = F.scaled_dot_product_attention


def apart(found, wanted=wanted):
    assert found.shape == wanted.shape
    return np.abs(found.numpy() - wanted).max()


gap = apart(attend(query, value, value))
assert gap >= 0.1
print(f"plain, scale left alone: {gap:.2f} (at least 0.1)")
gap = apart(torch_cell.y)
assert gap <= 1e-5
print(f"scale=1.0: {gap:.1e} (at most 1e-05)")
gap = apart(torch_cell.scores, keras_cell.scores.numpy())
assert gap <= 1e-5
print(f"weights: {gap:.1e} (at most 1e-05)")
assert torch_cell.same and not keras_cell.layer.weights

# the list is query, value, key
arrays = [query.numpy(), value.numpy(), value.numpy() ** 2]
found = keras_cell.layer(arrays).numpy()
assert apart(attend(
    query, value**2, value, scale=1.0), found) <= 1e-5
assert apart(attend(
    query, value, value**2, scale=1.0), found) >= 0.01
# use_scale=True learns one number, 1 at first
learns = keras_cell.layers.Attention(use_scale=True)
np.testing.assert_allclose(learns(arrays), found, atol=1e-6)
assert [tuple(w.shape) for w in learns.weights] == [()]
print("same after")
