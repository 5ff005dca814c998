import torch

table = torch.zeros(3, 4)
table[0] = torch.ones(5)
