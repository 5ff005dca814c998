"""`nn.utils.clip_grad_value_`"""
import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

loss = (torch.tensor([10.0, 0.05]) * w**2).sum()
loss.backward()
first, second = w.grad
print(f"gradient: {first:.1f} and {second:.1f}")
nn.utils.clip_grad_value_([w], clip_value=1.0)  # in place
optimizer.step()

first, second = w.detach()
print(f"weights: {first:.2f} and {second:.2f}")
