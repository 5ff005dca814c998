"""`register_buffer(persistent=False)`, `state_dict()`"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, scale=1.0):
        super().__init__()
        self.linear = nn.Linear(4, 1)
        self.scale = scale  # plain attribute
        self.register_buffer("mean", torch.zeros(4))
        buffer = torch.ones(4)
        self.register_buffer("on", buffer, persistent=False)

    def forward(self, x):
        return self.scale * self.linear(self.on * x - self.mean)


torch.manual_seed(0)
model = Net(scale=3.0)
model.mean.fill_(0.5)
model.on.fill_(2.0)
torch.save(model.state_dict(), "model.pt")
saved = torch.load("model.pt")
again = Net()
again.load_state_dict(saved)  # says nothing
print(f"saved: {', '.join(saved)}")
print(f"mean {model.mean[0]:.1f}, reloaded {again.mean[0]:.1f}")
print(f"on {model.on[0]:.1f}, reloaded {again.on[0]:.1f}")
print(f"scale {model.scale:.1f}, reloaded {again.scale:.1f}")
