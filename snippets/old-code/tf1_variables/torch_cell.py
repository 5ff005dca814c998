"""`nn.Module`, `model.named_parameters()`"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.branch = nn.Linear(2, 1, bias=False)
        nn.init.ones_(self.branch.weight)

    def forward(self, x):  # the object is shared
        return self.branch(x), self.branch(x + 1)


model = Net()
x = torch.tensor([[1.0, 2.0]])
once, again = model(x)
names = [name for name, _ in model.named_parameters()]
print("parameters:", names)
print("outputs:", once.item(), again.item())
