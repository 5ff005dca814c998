"""`copy.deepcopy(model)`"""
import copy

import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 4)

model = nn.Linear(4, 1)
twin = copy.deepcopy(model)  # weights and all
print("same output:", torch.equal(model(x), twin(x)))

twin.reset_parameters()  # new random weights
print("after a reset:", torch.equal(model(x), twin(x)))

twin.load_state_dict(model.state_dict())
with torch.no_grad():
    twin.weight += 1
same = torch.equal(model(x), twin(x))
print("twin changed, model too:", same)
