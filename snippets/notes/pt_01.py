"""a stack of layers is a model like a class that holds them"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x).relu()


torch.manual_seed(0)
own, stack = Net(), nn.Sequential(nn.Linear(3, 2), nn.ReLU())
assert isinstance(own, nn.Module) and isinstance(stack, nn.Module)
assert [p.shape for p in own.parameters()] == [
    p.shape for p in stack.parameters()
]
stack[0].load_state_dict(own.fc.state_dict())
x = torch.randn(5, 3)
assert own(x).any()
assert torch.equal(own(x), stack(x))
