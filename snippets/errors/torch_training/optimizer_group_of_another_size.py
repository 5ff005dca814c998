import torch
from torch import nn

old = torch.optim.SGD(nn.Linear(2, 2).parameters(), lr=0.1)
new = torch.optim.SGD(nn.Linear(2, 2, bias=False).parameters(), lr=0.1)
new.load_state_dict(old.state_dict())
