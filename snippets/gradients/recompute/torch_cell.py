"""`torch.utils.checkpoint.checkpoint(f, x)`"""
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
x = torch.randn(16, 32)
block = nn.Sequential(
    nn.Linear(32, 64),
    nn.Tanh(),
    nn.Linear(64, 32),
)
calls = []


def f(x):
    calls.append("f")
    return block(x)


# use_reentrant has no good default yet: say it
loss = (checkpoint(f, x, use_reentrant=False) ** 2).sum()
print("after the forward pass:", len(calls), "call")
loss.backward()
print("after the backward pass:", len(calls), "calls")
grads = [p.grad for p in block.parameters()]
