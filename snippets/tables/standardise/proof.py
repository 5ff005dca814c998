"""The same rows scaled in both cells; then n - 1, and 0 / 0"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, x_test = torch_cell.x, torch_cell.x_test
np.testing.assert_array_equal(keras_cell.x, x)
np.testing.assert_array_equal(keras_cell.x_test, x_test)
naive = (x - x.mean(0)) / x.std(0)
assert naive[:, 3].isnan().all()
lost = int(naive.isnan().sum())
print(
    f"plain, number of nan, a constant one: {lost} (at least 1)"
)
assert lost >= 1
left = keras_cell.scaled.numpy()
gap = np.abs(left - naive.numpy())[:, :3].max()
assert gap >= 0.005
print(f"plain, x.std(0) as it is: {gap:.3f} (at least 0.005)")
for what, name in {
    "training rows": "scaled",
    "test rows": "scaled_test",
}.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-4
    print(f"{what}: {gap:.1e} (at most 1e-04)")
assert np.abs(keras_cell.scaled.numpy()[:, 3]).max() == 0
assert np.abs(keras_cell.scaled.numpy().mean(0)).max() < 1e-4
for rows, deviation in (
    (keras_cell.scaled, torch_cell.deviation),
    (keras_cell.scaled_test, torch_cell.of_test),
):
    left = np.std(rows, axis=0)
    np.testing.assert_allclose(left, deviation, atol=1e-4)
assert torch_cell.std[3] == torch.tensor(1e-7)

# Before adapt the layer gives its input back, without an error
layer = keras_cell.layers.Normalization()
np.testing.assert_array_equal(layer(keras_cell.x), keras_cell.x)
# What is known already needs no adapt
layer = keras_cell.layers.Normalization(
    mean=torch_cell.mean.numpy(),
    variance=torch_cell.std.numpy() ** 2,
)
left = layer(keras_cell.x).numpy()
assert np.abs(left - torch_cell.scaled.numpy()).max() <= 1e-4
print("same after")
