"""`torch.randn_like(mean)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(64, 8)
        self.decode = nn.Linear(4, 64)

    def forward(self, x):
        mean, logvar = self.encode(x).chunk(2, dim=1)
        kl = (mean**2 + logvar.exp() - logvar - 1) / 2
        z = mean + (logvar / 2).exp() * torch.randn_like(mean)
        return self.decode(z), kl.sum(dim=1)


model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for xb in x.repeat(10, 1).split(32):
    output, kl = model(xb)
    loss = ((output - xb).square().sum(dim=1) + kl).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("loss below 5:", bool(loss < 5))
