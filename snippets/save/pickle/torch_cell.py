"""`torch.load(path, weights_only=False)`, `safe_globals`"""
import pickle

import torch
from torch import nn


class Double(nn.Module):
    def forward(self, t):
        return 2 * t


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 2), Double())
torch.save(model, "model.pt")  # pickles objects, class names
try:
    torch.load("model.pt")
except pickle.UnpicklingError as error:
    print("refused:", type(error).__name__)
trusted = torch.load("model.pt", weights_only=False)

safe = [nn.Sequential, nn.Linear, Double]
with torch.serialization.safe_globals(safe):
    again = torch.load("model.pt")
print(f"classes named: {len(again)} layers loaded")
