"""`base.requires_grad_(False)`, `optimizer.zero_grad()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)

base = nn.Linear(64, 32)
model = nn.Sequential(base, nn.ReLU(), nn.Linear(32, 10))
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1, momentum=0.9)
loss_fn = nn.CrossEntropyLoss()


def base_moves(set_to_none=True):
    before = base.weight.detach().clone()
    optimizer.zero_grad(set_to_none=set_to_none)
    loss_fn(model(x), y).backward()
    optimizer.step()
    return bool((base.weight != before).any())


print("free, it moves:", base_moves())
base.requires_grad_(False)
# a gradient of zero still steps: the momentum goes on
print("frozen, gradient zero:", base_moves(set_to_none=False))
print("frozen, gradient None:", base_moves())
