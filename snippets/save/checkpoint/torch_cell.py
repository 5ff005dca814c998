"""`state_dict`, `load_state_dict`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).reshape(16, 4)
y = x[:, :1] ** 2


def train(model, optimizer, start, stop):
    for epoch in range(start, stop):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()


model = nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
train(model, optimizer, 0, 10)
torch.save({"model": model.state_dict(), "epoch": 10,
            "optimizer": optimizer.state_dict()}, "last.pt")
train(model, optimizer, 10, 20)  # the unbroken run

resumed, saved = nn.Linear(4, 1), torch.load("last.pt")
optimizer = torch.optim.Adam(resumed.parameters(), lr=0.1)
resumed.load_state_dict(saved["model"])
optimizer.load_state_dict(saved["optimizer"])
train(resumed, optimizer, saved["epoch"], 20)
same = torch.allclose(model.weight, resumed.weight, atol=1e-5)
print(f"ends like the unbroken run: {same}")
