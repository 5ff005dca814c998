import torch
from torch import nn

scores = torch.randn(2, 5, 4).log_softmax(2)
targets = torch.ones(2, 3, dtype=torch.long)
nn.CTCLoss()(scores.transpose(0, 1), targets, torch.tensor([6, 6]), torch.tensor([3, 3]))
