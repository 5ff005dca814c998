import torch

size = 28 / 2
torch.zeros(8, size, size)
