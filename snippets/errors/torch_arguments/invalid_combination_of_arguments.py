import torch

torch.rand("28", 28)
