import torch

torch.bincount(torch.tensor([1, -1, 2]))
