import copy
import torch
from torch import nn

model = nn.Linear(2, 2)
model.last_output = model(torch.ones(1, 2))
copy.deepcopy(model)
