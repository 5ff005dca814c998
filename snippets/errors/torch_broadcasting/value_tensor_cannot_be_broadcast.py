import torch

scores = torch.zeros(3)
mask = torch.tensor([True, True, False])
scores[mask] = torch.ones(3)
