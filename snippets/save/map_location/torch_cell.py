"""`torch.load(path, map_location=...)`"""
import torch
from torch import nn


def build():
    return nn.Linear(4, 1)


def load(path):
    model = build()
    weights = torch.load(path, map_location="cpu")
    model.load_state_dict(weights)
    return model


torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
model = build().to(device)
torch.save(model.state_dict(), "model.pt")  # with its device

again = load("model.pt")
one, two = model.to("cpu").weight, again.weight
print(f"same weights: {torch.equal(one, two)}")
