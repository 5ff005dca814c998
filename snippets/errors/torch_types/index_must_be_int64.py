import torch

scores = torch.randn(2, 3)
labels = torch.tensor([[0.0], [2.0]])
scores.gather(1, labels)
