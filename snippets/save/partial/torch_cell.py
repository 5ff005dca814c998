"""`load_state_dict(fitting, strict=False)`"""
import torch
from torch import nn


def build(classes):
    return nn.Sequential(nn.Linear(4, 8), nn.Linear(8, classes))


torch.manual_seed(0)
model = build(classes=3)
torch.save(model.state_dict(), "model.pt")

saved = torch.load("model.pt")
try:
    build(classes=5).load_state_dict(saved, strict=False)
except RuntimeError:
    print("with strict=False: RuntimeError")
other = build(classes=5)
mine = other.state_dict()
fitting = {name: value for name, value in saved.items()
           if name in mine and value.shape == mine[name].shape}
result = other.load_state_dict(fitting, strict=False)

one, two = model[0].weight, other[0].weight
print(f"first layer loaded: {torch.equal(one, two)}")
print(f"left alone: {', '.join(result.missing_keys)}")
