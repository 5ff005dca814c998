"""A Variable, a tensor, and what .data does unseen"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

Variable, old = torch_cell.Variable, torch_cell.old
assert type(old) is torch.Tensor and old.requires_grad
# tf.Variable begins to be watched; Variable must be asked.
try:
    Variable(torch.ones(2)).sum().backward()
except RuntimeError as error:
    assert "does not require grad" in str(error)
else:
    raise AssertionError("a gradient of a constant")
print("plain, Variable(x).sum().backward(): refused")

# A value overwritten behind the back of autograd: no error.
true = old.sigmoid() * (1 - old.sigmoid())
y = old.sigmoid()
y.data.zero_()
(wrong,) = torch.autograd.grad(y.sum(), old)
gap = (wrong - true).abs().max().item()
assert gap >= 0.1
print(f"plain, after y.data.zero_(): {gap:.2f} (at least 0.1)")
y = old.sigmoid()
y.detach().zero_()
try:
    torch.autograd.grad(y.sum(), old)
except RuntimeError as error:
    assert "modified by an inplace operation" in str(error)
else:
    raise AssertionError("detach hid it too")

for name in "gradient", "stopped":
    ours = getattr(keras_cell, name).numpy()
    gap = np.abs(ours - getattr(torch_cell, name).numpy()).max()
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")
# volatile=True is taken and does nothing: torch.no_grad() does.
weight = torch.ones(2, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    volatile = Variable(torch.ones(2), volatile=True)
assert (volatile * weight).requires_grad
with torch.no_grad():
    assert not (volatile * weight).requires_grad
print("same after")
