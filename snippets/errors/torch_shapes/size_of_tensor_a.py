import torch

x = torch.randn(4, 3)
mask = torch.randn(4, 5)
x + mask
