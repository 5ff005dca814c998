"""Weights after one step; apply against apply_gradients"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, variables = torch_cell.model, keras_cell.variables
ours = [v.numpy() for v in variables]
theirs = [p.detach().numpy().T for p in model.parameters()]
pairs = list(zip(theirs, ours, strict=True))
gap = max(np.abs(a - b).max() for a, b in pairs)
assert gap <= 1e-6
print(f"weights after one step: {gap:.1e} (at most 1e-06)")
grads = [g.numpy() for g in keras_cell.grads]
pairs = zip(grads, model.parameters(), strict=True)
gap = max(np.abs(g.T - p.grad.numpy()).max() for g, p in pairs)
assert gap <= 1e-5
print(f"gradients: {gap:.1e} (at most 1e-05)")

# The step is the rate times the gradient, no more.
start = [np.ones((2, 1)), np.zeros(1)]
for weight, first, grad in zip(ours, start, grads):
    moved = (first - weight) / 0.01
    np.testing.assert_allclose(moved, grad, rtol=1e-4)

# The newer apply does the same, from the same start.
for variable, value in zip(variables, start):
    variable.assign(value)
keras_cell.optimizer.apply(keras_cell.grads, variables)
for variable, weight in zip(variables, ours):
    np.testing.assert_array_equal(variable.numpy(), weight)

# backward() moves nothing, step() does.
before = model.weight.detach().clone()
torch_cell.loss_fn(model(torch_cell.x), torch_cell.y).backward()
assert torch.equal(model.weight, before)
torch_cell.optimizer.step()
assert not torch.equal(model.weight, before)
print("same")
