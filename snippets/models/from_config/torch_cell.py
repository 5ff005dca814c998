"""`nn.Module`, `model.load_state_dict(state)`"""
import json

import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 4)


class Net(nn.Sequential):
    def __init__(self, inputs, hidden, classes):
        super().__init__(
            nn.Linear(inputs, hidden),
            nn.ReLU(),
            nn.Linear(hidden, classes),
        )


config = {"inputs": 4, "hidden": 8, "classes": 2}
model = Net(**config)
twin = Net(**config)  # PyTorch keeps no description: you do
read = Net(**json.loads(json.dumps(config)))

print("as the model:", torch.allclose(twin(x), model(x)))
twin.load_state_dict(model.state_dict())
read.load_state_dict(model.state_dict())
print("with its weights:", torch.allclose(twin(x), model(x)))
