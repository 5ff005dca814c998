import torch

mean, std = torch.zeros(3), torch.tensor([1.0, -0.5, 2.0])
torch.normal(mean, std)
