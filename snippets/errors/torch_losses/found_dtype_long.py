import torch
from torch import nn

probabilities = torch.rand(3, requires_grad=True)
labels = torch.tensor([1, 0, 1])
nn.BCELoss()(probabilities, labels).backward()
