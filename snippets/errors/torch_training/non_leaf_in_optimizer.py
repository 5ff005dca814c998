import torch

style = torch.rand(3, requires_grad=True) * 2
torch.optim.SGD([style], lr=0.1)
