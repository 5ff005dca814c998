"""The loss that fit reports, and a loop's sum of loss.item()"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

torch_cell.x = x = torch.tensor(keras_cell.x)
torch_cell.y = y = torch.tensor(keras_cell.y)
model, loss_fn = torch_cell.model, torch_cell.loss_fn
with torch.no_grad():
    for parameter in model.parameters():
        parameter.zero_()  # where the Keras cell starts

before = float(keras_cell.loss)
losses = [loss_fn(model(x), y).item()]
losses += [torch_cell.train_epoch() for epoch in range(3)]
expected = [before, *keras_cell.losses]
np.testing.assert_allclose(losses, expected, atol=1e-5)
gap = np.abs(np.subtract(losses, expected)).max()
print(f"loss at four moments: {gap:.1e} (at most 1e-05)")

# item() is a plain number; a sum without it keeps every graph.
total = sum(loss_fn(model(x), y) for step in range(3))
assert type(losses[0]) is float and total.requires_grad
assert not loss_fn(model(x), y).detach().requires_grad
try:
    (model(x) - y).item()  # one number a row is no loss yet
except RuntimeError as error:
    assert "cannot be converted to Scalar" in str(error)
else:
    raise AssertionError("100 numbers became one")


def gradient_after_edit(view):
    w = torch.tensor([0.5], requires_grad=True)
    result = w.sigmoid()
    view(result).zero_()  # shares memory with the result
    result.sum().backward()
    return w.grad.item()


# .data hides the edit: the gradient is silently wrong (0).
assert gradient_after_edit(lambda result: result.data) == 0
try:
    gradient_after_edit(torch.Tensor.detach)
except RuntimeError as error:
    assert "modified by an inplace operation" in str(error)
else:
    raise AssertionError("detach() hid the edit")
print("same")
