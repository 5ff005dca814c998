import torch

tokens = [[4, 8, 15], [16, 23]]
torch.tensor(tokens)
