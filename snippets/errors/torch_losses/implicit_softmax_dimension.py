import torch
from torch import nn

nn.Softmax()(torch.randn(2, 3))
