"""`nn.Module`, `layers.Dense(units)`, `model.state_dict()`"""
import os

os.environ["KERAS_BACKEND"] = "torch"
import torch
from keras import layers
from torch import nn

x = torch.randn(5, 4)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8, "relu", name="hidden")
        self.final = nn.Linear(8, 1)

    def forward(self, x):
        return self.final(self.hidden(x))


model = Net()
print("weights:", len(list(model.parameters())))
y = model(x)  # now Keras's layer has its own
print("weights after a call:", len(list(model.parameters())))
print("saved:", len(model.state_dict()))
