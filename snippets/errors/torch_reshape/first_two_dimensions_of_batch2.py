import torch

query = key = torch.randn(4, 3, 8)
torch.bmm(query, key)
