"""`nn.Module`, `nn.Parameter`, `nn.ParameterList`"""
import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()  # before the first parameter
        self.weight = nn.Parameter(torch.tensor([[2.0], [3.0]]))
        self.bias = nn.Parameter(torch.tensor([1.0]))
        self.more = nn.ParameterList([torch.tensor(0.5)])
        self.register_buffer("fixed", torch.tensor(0.0))

    def forward(self, x):
        return (x @ self.weight + self.bias) * self.more[0]


model = Line()
x = torch.tensor([[1.0, 1.0], [0.0, 2.0]])
print("output:", model(x).tolist())
for name, weight in model.named_parameters():
    print(name, tuple(weight.shape))
