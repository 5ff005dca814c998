import torch

width = torch.sqrt(64)
