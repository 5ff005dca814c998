"""`model.apply(init_weights)`, `nn.init.kaiming_uniform_`"""
import torch
from torch import nn

torch.manual_seed(0)
visited = []


def init_weights(module):  # called with every module
    visited.append(type(module).__name__)
    if isinstance(module, nn.Linear):
        nn.init.kaiming_uniform_(module.weight)
        nn.init.zeros_(module.bias)


model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
model.apply(init_weights)

for layer in model[0], model[2]:
    kernel, bias = layer.weight, layer.bias
    print(f"largest weight: {kernel.abs().max():.2f}")
    print(f"largest bias: {bias.abs().max():.2f}")
print("visited:", ", ".join(visited))
