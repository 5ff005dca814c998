"""`from torch import nn`, `nn.Linear`"""
import torch
from torch import nn

print("the layers come from:", nn.__name__)
print("they compute with:", torch.__name__)

x = torch.tensor([[1.0, 2.0]])
layer = nn.Linear(2, 3)
y = layer(x)
loss = y.sum()
loss.backward()

print("a layer gives a torch.Tensor:", torch.is_tensor(y))
print("gradient of its bias:", layer.bias.grad.numpy())
