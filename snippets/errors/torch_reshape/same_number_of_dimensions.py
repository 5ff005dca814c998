import torch

features, extra = torch.randn(2, 3), torch.randn(2)
torch.cat([features, extra], dim=1)
