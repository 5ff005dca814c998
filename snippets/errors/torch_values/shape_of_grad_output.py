import torch

y = torch.ones(3, requires_grad=True) * 2
y.backward(torch.ones(2))
