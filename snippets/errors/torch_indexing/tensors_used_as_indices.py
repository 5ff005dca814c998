import torch

table = torch.randn(10, 4)
rows = torch.tensor([1.0, 3.0])
table[rows]
