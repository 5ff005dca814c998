"""`nn.Module`, `forward(x)`"""
import torch
from torch import nn

x = torch.tensor([[0.0, 51.0, 255.0]])


class Lambda(nn.Module):  # PyTorch has none: four lines
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


def scale(x):
    return x / 127.5 - 1


model = nn.Sequential(
    Lambda(scale),  # in a forward of your own: scale(x)
)
print(model(x).numpy().round(2))

again = nn.Sequential(Lambda(scale))
again.load_state_dict(model.state_dict())
print("loaded, as before:", torch.equal(again(x), model(x)))
