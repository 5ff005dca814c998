import torch
from torch import nn

nn.Linear(2, 2).load_state_dict({"w": torch.zeros(2, 2)})
