"""What goes whole in both cells, and what stays is worth"""
from contextlib import redirect_stdout

import warnings

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
layer, x = torch_cell.layer, torch_cell.x


def broken(kept):  # features of a sample dropped in part
    kept = np.asarray(kept)
    return (kept.any(1) & ~kept.all(1)).mean()


share = broken(torch_cell.wrong)
assert share >= 0.8 and torch_cell.steps
print(
    "plain, share of features dropped in part: "
    f"{share:.2f} (at least 0.8)"
)
for cell in (keras_cell, torch_cell):
    assert broken(cell.kept) == 0
assert broken(keras_cell.same != 0) == 0 and keras_cell.whole
assert torch_cell.whole and keras_cell.by_shape.rate == 0.3

left, right = keras_cell.output, torch_cell.output.numpy()
gap = abs(left.max() - right.max())
assert gap <= 1e-6
print(f"values that stay: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(right.max(), 1 / 0.7, rtol=1e-6)
assert set(np.unique(left)) == {0, left.max()}
for kept in (keras_cell.kept, torch_cell.kept.numpy()):
    assert abs(kept.mean() - 0.7) <= 0.05
theirs = torch_cell.kept.numpy().mean()
gap = abs(keras_cell.kept.mean() - theirs)
assert gap <= 0.08
print(f"share dropped: {gap:.2f} (at most 0.08)")

# plain dropout breaks features; so does a batch without axis
assert broken(torch.nn.Dropout(0.3)(x) != 0) >= 0.8
image = torch.ones(8, 4, 4)  # one image, no batch axis
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rows = torch.nn.Dropout2d(0.5)(image)
assert "3D input" in str(caught[0].message)
same = (rows != 0) == (rows != 0)[..., :1]  # row by row
assert same.all() and broken((rows != 0).mT) == 0
assert ((rows != 0).any(1) & ~(rows != 0).all(1)).any()

# both pass everything on in evaluation
np.testing.assert_array_equal(keras_cell.layer(x), x)
assert torch.equal(layer.eval()(x), x)
print("same after")
