import torch

scores = torch.randn(3)
scores[5]
