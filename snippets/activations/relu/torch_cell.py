"""`F.relu(x)`, `nn.ReLU6()`, `nn.ReLU(inplace=True)`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 0.0, 2.0, 8.0], requires_grad=True)
output = F.relu(x)
loss = output.sum()
loss.backward()
slope = x.grad
print("relu:", output.detach().numpy())
print("slope:", slope.numpy())  # 0 at 0
limited = nn.ReLU6()(x)
print("at most 6:", limited.detach().numpy())
data = x.detach().clone()
nn.ReLU(inplace=True)(data)  # overwrites what it was given
print("input after inplace:", data.numpy())
