"""`torch.save(model.state_dict(), path)`, `load_state_dict`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 8)
y = x.sum(dim=1, keepdim=True)


def build():
    hidden = nn.Linear(8, 16)
    return nn.Sequential(hidden, nn.ReLU(), nn.Linear(16, 1))


model = build()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(20):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()

torch.save(model.state_dict(), "model.pt")  # weights alone
again = build()  # the layers come from this code
again.load_state_dict(torch.load("model.pt"))

with torch.no_grad():
    before, after = model.eval()(x), again.eval()(x)
same = torch.allclose(before, after, atol=1e-5)
print(f"same predictions: {same}")
print(f"in the file: {', '.join(torch.load('model.pt'))}")
