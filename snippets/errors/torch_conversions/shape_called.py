import torch

x = torch.zeros(2, 3)
rows = x.shape(0)
