import torch
from torch import nn

class Net(nn.Module):
    def forward(self, x):
        return x

Net()(torch.ones(1), mask=None)
