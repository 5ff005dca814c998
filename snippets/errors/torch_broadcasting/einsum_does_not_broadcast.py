import torch

query, key = torch.randn(2, 3, 4), torch.randn(2, 5, 6)
torch.einsum("bqd,bkd->bqk", query, key)
