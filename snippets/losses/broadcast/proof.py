"""A perfect prediction of another shape, in several losses"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
y, y_pred = torch_cell.y, torch_cell.y_pred
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
np.testing.assert_array_equal(y_pred.numpy(), keras_cell.y_pred)

assert float(keras_cell.loss_fn(y.numpy(), y_pred.numpy())) == 0
warning = str(torch_cell.caught[0].message)
assert "Using a target size" in warning
gap = torch_cell.wrong.item()  # and the truth is 0
assert gap >= 1
print(f"plain, (3,) with (3, 1): {gap:.2f} (at least 1)")
gap = torch_cell.loss_fn(y_pred, y[:, None]).item()
assert gap <= 1e-5
print(f"squared error of one shape: {gap:.1e} (at most 1e-05)")

# So do the others; only the binary ones refuse.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in "L1Loss", "HuberLoss":
        assert getattr(nn, name)()(y_pred, y) > 0.3
for name in "MeanAbsoluteError", "Huber":
    loss_fn = getattr(losses, name)()
    assert float(loss_fn(y.numpy(), y_pred.numpy())) == 0
p, labels = torch.full((2, 1), 0.5), torch.ones(2)
for name in "BCELoss", "BCEWithLogitsLoss":
    try:
        getattr(nn, name)()(p, labels)
    except ValueError as error:
        assert "arget size" in str(error)
    else:
        raise AssertionError("it broadcast")

# By hand both broadcast, without a warning.
assert torch_cell.by_hand == torch_cell.wrong
gap = abs(float(keras_cell.by_hand) - torch_cell.wrong.item())
assert gap <= 1e-5
print(f"both by hand: {gap:.1e} (at most 1e-05)")
print("same after")
