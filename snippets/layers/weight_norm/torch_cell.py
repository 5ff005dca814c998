"""`parametrizations.weight_norm`, `remove_parametrizations`"""
import numpy as np
import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

torch.manual_seed(0)
x = np.random.default_rng(0).normal(size=(4, 3))
x = torch.tensor(x).float()

layer = parametrizations.weight_norm(nn.Linear(3, 2))
output = layer(x)
print("output:", tuple(output.shape))
print("saved:", *layer.state_dict(), sep="\n  ")

# before exporting: one plain weight again
parametrize.remove_parametrizations(layer, "weight")
print("removed:", *layer.state_dict())
change = (layer(x) - output).abs().max().item()
print("output unchanged:", change < 1e-6)
