import torch
from torch import nn

logits = nn.Linear(4, 1)(torch.randn(8, 4))
nn.BCEWithLogitsLoss()(logits, torch.ones(8))
