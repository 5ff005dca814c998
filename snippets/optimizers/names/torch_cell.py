"""`torch.optim`"""
import textwrap

import torch

names = []
for name, thing in vars(torch.optim).items():
    if isinstance(thing, type) and name != "Optimizer":
        if issubclass(thing, torch.optim.Optimizer):
            names.append(name)

print(textwrap.fill(", ".join(sorted(names)), 60))
