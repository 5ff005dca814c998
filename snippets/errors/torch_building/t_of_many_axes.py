import torch

torch.zeros(4, 2, 3).t()
