import torch

skip, up = torch.randn(1, 8, 33, 33), torch.randn(1, 8, 32, 32)
torch.cat([skip, up], dim=1)
