import torch

torch.meshgrid(torch.arange(2), torch.arange(3))
