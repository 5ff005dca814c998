"""backward computes gradients, step moves the weights"""
import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 1), torch.randn(8, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()
assert model.weight.grad is None
model(x).square().mean().backward()
assert model.weight.grad.any()
assert torch.equal(model.weight, before)
optimizer.step()
expected = before - 0.1 * model.weight.grad
torch.testing.assert_close(model.weight.detach(), expected)
