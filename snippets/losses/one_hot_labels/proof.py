"""One-hot labels and class indices, and what refuses which"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, one_hot = keras_cell.x, keras_cell.y, keras_cell.one_hot
np.testing.assert_array_equal(torch_cell.x.numpy(), x)
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
np.testing.assert_array_equal(torch_cell.one_hot, one_hot)
x_, y_ = torch_cell.x, torch_cell.y

keras_loss = float(keras_cell.loss_fn(one_hot, x))
loss = torch_cell.loss_fn(x_, torch_cell.one_hot).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss of one-hot labels: {gap:.1e} (at most 1e-05)")
gap = abs(float(keras_cell.sparse(y, x)) - keras_loss)
gap = max(gap, abs(torch_cell.loss_fn(x_, y_).item() - loss))
assert gap <= 1e-5
print(f"loss of class indices: {gap:.1e} (at most 1e-05)")

# Soft labels: any probabilities will do.
soft = np.array([[0.1, 0.2, 0.7]] * 3, "float32")
keras_soft = float(keras_cell.loss_fn(soft, x))
torch_soft = torch_cell.loss_fn(x_, torch.tensor(soft)).item()
assert abs(torch_soft - keras_soft) <= 1e-5


def refusal(error, wrong):
    try:
        wrong()
    except error as refused:
        return str(refused)
    raise AssertionError("it was accepted")


sparse = keras_cell.sparse
text = refusal(ValueError, lambda: sparse(one_hot, x))
assert "rank (ndim) `target.ndim - 1`" in text
text = refusal(ValueError, lambda: keras_cell.loss_fn(y, x))
assert "the same rank (ndim)" in text
whole = torch_cell.one_hot.long()
text = refusal(
    RuntimeError, lambda: torch_cell.loss_fn(x_, whole)
)
assert "Expected floating point type for target" in text
print("plain, F.one_hot(y): refused")
print("same after")
