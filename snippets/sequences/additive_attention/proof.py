"""The same scale on both sides, another key, a mask"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, layer = keras_cell.layers, keras_cell.layer
query, value = torch_cell.query, torch_cell.value
np.testing.assert_array_equal(query, keras_cell.query)
np.testing.assert_array_equal(value, keras_cell.value)
for found in torch_cell.total, torch_cell.scores.sum(dim=2):
    assert (found - 1).abs().max() <= 1e-5
assert np.abs(keras_cell.total - 1).max() <= 1e-5

# its only weights: a scale for each feature
(scale,) = layer.get_weights()
torch_cell.layer.scale.weight.data = torch.tensor(scale)[None]


def attend(query, value, key):
    with torch.no_grad():
        y, scores = torch_cell.layer(query, value, key)
    return y.numpy(), scores.numpy()


def apart(found, wanted):
    assert found.shape == wanted.shape
    return np.abs(found - np.asarray(wanted)).max()


y, scores = attend(query, value, value)
gap = max(
    apart(y, keras_cell.y), apart(scores, keras_cell.scores)
)
assert gap <= 1e-5
print(f"output and weights: {gap:.1e} (at most 1e-05)")
# the list is query, value, key
arrays = [query.numpy(), value.numpy(), value.numpy() ** 2]
wanted = layer(arrays)
gap = apart(attend(query, value, value**2)[0], wanted)
assert gap <= 1e-5
print(f"a key of its own: {gap:.1e} (at most 1e-05)")
gap = apart(attend(query, value**2, value)[0], wanted)
assert gap >= 0.01
print(f"key and value exchanged: {gap:.2f} (at least 0.01)")
# products in place of sums are another attention
products = layers.Attention()([query.numpy(), value.numpy()])
gap = apart(products.numpy(), keras_cell.y)
assert gap >= 0.1
print(f"layers.Attention: {gap:.2f} (at least 0.1)")

# without a scale: the sum of the tanh, and no weights
bare = layers.AdditiveAttention(use_scale=False)
wanted = bare([query.numpy(), value.numpy()])
assert not bare.weights
torch_cell.layer.scale.weight.data = torch.ones(1, 8)
gap = apart(attend(query, value, value)[0], wanted)
assert gap <= 1e-5
print(f"use_scale=False: {gap:.1e} (at most 1e-05)")

# True in a mask: may look; a shorter sequence gives the same
mask = np.ones((64, 5), bool)
mask[:, 3:] = False
arrays = [query.numpy(), value.numpy()]
masked = bare(arrays, mask=[None, mask])
short = value[:, :3]
gap = apart(attend(query, short, short)[0], masked)
assert gap <= 1e-5
print(f"two steps masked: {gap:.1e} (at most 1e-05)")
assert not [n for n in dir(torch.nn) if "Additive" in n]
print("one side")
