"""`torch.load(path, map_location="cpu")`"""
import torch
from torch import nn


def build():
    return nn.Linear(4, 1)


torch.manual_seed(0)
gpu = torch.cuda.is_available()
model = build().to("cuda" if gpu else "cpu")
torch.save(model.state_dict(), "model.pt")  # notes the device

other = build()
saved = torch.load("model.pt", map_location="cpu")
other.load_state_dict(saved)
one, two = model.weight.cpu(), other.weight
print(f"same weights: {torch.equal(one, two)}")
print(f"loaded on: {saved['weight'].device}")
