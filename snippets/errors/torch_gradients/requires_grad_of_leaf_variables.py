import torch

x = torch.ones(2, requires_grad=True) * 2
x.requires_grad = False
