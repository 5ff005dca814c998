import torch
from torch import nn

image = torch.rand(28, 28)
nn.MaxPool2d(2)(image)
