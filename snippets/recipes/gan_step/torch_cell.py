"""`fake.detach()`, `d_optimizer.step()`"""
import torch
from torch import nn

torch.manual_seed(0)
real = torch.randn(64, 2) + 3
noise = torch.randn(64, 8)
g = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
d = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
loss_fn = nn.BCEWithLogitsLoss()
d_optimizer = torch.optim.SGD(d.parameters(), lr=0.1)
g_optimizer = torch.optim.SGD(g.parameters(), lr=0.1)
yes, no = torch.ones(64, 1), torch.zeros(64, 1)


def step(real, noise):
    fake = g(noise)
    d_optimizer.zero_grad()  # g's step left gradients in d
    wrong = d(fake.detach())  # g stays as it is
    (loss_fn(d(real), yes) + loss_fn(wrong, no)).backward()
    d_optimizer.step()
    g_optimizer.zero_grad()
    loss_fn(d(fake), yes).backward()  # not detached
    g_optimizer.step()


for _ in range(300):
    step(real, noise)
gap = (g(noise).mean(dim=0) - 3).abs()
print("fakes near 3:", bool(gap.max() < 0.5))
