import torch

scores = torch.tensor([])
scores.max()
