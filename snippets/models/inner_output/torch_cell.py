"""`layer.register_forward_hook(keep)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
found = {}


def keep(module, inputs, output):
    found["hidden"] = output.clone()


layer = model.get_submodule("1")  # after the ReLU
hook = layer.register_forward_hook(keep)
with torch.no_grad():
    scores = model(x)
hook.remove()  # or it runs at every call
features = found["hidden"]

print("scores:", tuple(scores.shape))
print("features:", tuple(features.shape))
print("below zero:", bool((features < 0).any()))
