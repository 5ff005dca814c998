import torch

torch.arange(10, 0)
