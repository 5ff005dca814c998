"""`torch.cumprod(1 - beta, dim=0)`, `kept[t]`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]).float() / 8 - 1
beta = torch.linspace(1e-4, 0.2, 100)
kept = torch.cumprod(1 - beta, dim=0)  # after t steps


def add_noise(x, t, noise):
    share = kept[t].reshape(-1, 1, 1, 1)
    return share.sqrt() * x + (1 - share).sqrt() * noise


model = nn.Sequential(nn.Linear(65, 128), nn.ReLU(),
    nn.Linear(128, 64), nn.Unflatten(1, (1, 8, 8)))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for _ in range(280):  # new noise, new steps at each batch
    image = x[torch.randint(len(x), (64,))]
    noise = torch.randn_like(image)
    t = torch.randint(100, (64,))
    y = add_noise(image, t, noise).flatten(1)
    y = torch.cat([y, t[:, None] / 100], dim=1)
    loss = (model(y) - noise).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("noise guessed:", bool(loss < 0.8))
