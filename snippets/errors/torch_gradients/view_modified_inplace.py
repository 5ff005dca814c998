import torch

x = torch.ones(4, requires_grad=True) * 2
first, second = x.split(2)
first += 1
