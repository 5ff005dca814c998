"""`torch.autograd.grad(create_graph=True)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 4)
critic = nn.Sequential(
    nn.Linear(4, 8),
    nn.Tanh(),
    nn.Linear(8, 1),
)

x.requires_grad_()
scores = critic(x)
slope, = torch.autograd.grad(
    scores.sum(), x, create_graph=True)  # to be derived again
norms = slope.norm(dim=1)
penalty = ((norms - 1) ** 2).mean()
penalty.backward()
grads = [p.grad for p in critic.parameters()]

print("slope:", tuple(slope.shape))
reached = [grad is not None for grad in grads]
print("reached:", reached)  # the last bias has no part in it
