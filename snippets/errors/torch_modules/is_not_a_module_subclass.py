import torch
from torch import nn

nn.Sequential(nn.Linear(2, 2), torch.relu)
