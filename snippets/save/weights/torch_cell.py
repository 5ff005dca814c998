"""`model.state_dict()`, `model.load_state_dict(saved)`"""
import torch
from torch import nn


def build():
    return nn.Sequential(
        nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1)
    )


torch.manual_seed(0)
model = build()
nn.init.zeros_(model[0].bias)
torch.save(model.state_dict(), "model.pt")  # any name does
other = build()  # the same code, other random weights
other.load_state_dict(torch.load("model.pt"))
pairs = zip(model.parameters(), other.parameters())
same = all(torch.equal(a, b) for a, b in pairs)
print(f"same weights: {same}")
print(f"trained: {len(list(model.parameters()))} tensors, "
      f"saved: {len(model.state_dict())}")

snapshot = model.state_dict()  # no copies: the live tensors
nn.init.ones_(model[0].bias)
print(f"bias in the snapshot: {snapshot['0.bias'][0]:.0f}")
