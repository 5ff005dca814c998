"""Norms of the gradients of both, with the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from torch import nn

model = torch_cell.model
np.testing.assert_allclose(torch_cell.x, keras_cell.x)
np.testing.assert_array_equal(torch_cell.y, keras_cell.y)
norm = nn.utils.get_total_norm(
    [p.grad for p in model.parameters()]
)
assert norm == torch_cell.total

with torch.no_grad():
    weights = keras_cell.model.get_weights()
    for parameter, value in zip(
        model.parameters(), weights, strict=True
    ):
        parameter.copy_(torch.tensor(value.T))
model.zero_grad()
loss = torch_cell.loss_fn(model(torch_cell.x), torch_cell.y)
loss.backward()
np.testing.assert_allclose(
    loss.item(), keras_cell.loss, atol=1e-5
)

theirs = [p.grad.norm().item() for p in model.parameters()]
ours = [np.linalg.norm(grad) for grad in keras_cell.grads]
gap = np.abs(np.subtract(theirs, ours)).max()
assert gap <= 1e-5 and len(ours) == 10
print(f"norm of each gradient: {gap:.1e} (at most 1e-05)")
grads = [p.grad for p in model.parameters()]
total = nn.utils.get_total_norm(grads).item()
gap = abs(total - float(keras_cell.total))
assert gap <= 1e-5
print(f"norm of all: {gap:.1e} (at most 1e-05)")

# The first kernel's gradient is far smaller than the last's.
kernels = ours[::2]
ratio = kernels[0] / kernels[-1]
assert ratio <= 0.05
print(
    f"ratio of first and last: {ratio:.4f} (at most 0.05)"
)
assert sorted(kernels) == kernels
first, last = (
    p.grad.norm()
    for p in (
        torch_cell.model[0].weight,
        torch_cell.model[8].weight,
    )
)
assert first / last < 0.05

# They are one long vector; clip_grad_norm_ tells its norm.
np.testing.assert_allclose(
    np.linalg.norm(ours), total, atol=1e-5
)
told = nn.utils.clip_grad_norm_(
    model.parameters(), float("inf")
)
np.testing.assert_allclose(told.item(), total, atol=1e-6)
print("same")
