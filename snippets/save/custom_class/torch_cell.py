"""`torch.save`, `load_state_dict`"""
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, factor=1.0):
        super().__init__()
        self.factor = factor

    def forward(self, x):
        return self.factor * x


torch.manual_seed(0)
config = {"factor": 3.0}  # no get_config: keep it yourself
model = nn.Sequential(nn.Linear(4, 2), Scale(**config))
torch.save({"config": config, "weights": model.state_dict()},
           "model.pt")

saved = torch.load("model.pt")
again = nn.Sequential(nn.Linear(4, 2), Scale(**saved["config"]))
again.load_state_dict(saved["weights"])
print(f"factor reloaded: {again[1].factor:.1f}")
