import torch

x = torch.rand(4, 3)
print(torch.max(x, dim=1).numpy())
