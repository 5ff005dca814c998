import torch
from torch import nn

with torch.inference_mode():
    features = torch.ones(4, 2)
nn.Linear(2, 1)(features).sum().backward()
