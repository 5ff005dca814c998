"""`nn.PoissonNLLLoss()`"""
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(500, 2)).astype("float32")
y = rng.poisson(np.exp(1 + 0.5 * x[:, :1] - x[:, 1:]))  # counts
x, y = torch.tensor(x), torch.tensor(y).float()

model = nn.Linear(2, 1)  # the logarithm of a count: no exp
loss_fn = nn.PoissonNLLLoss()  # log_input=True
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for i in torch.arange(500).repeat(30).split(100):
    optimizer.zero_grad()
    loss_fn(model(x[i]), y[i]).backward()
    optimizer.step()
slopes, bias = (p.detach().numpy() for p in model.parameters())
print("0.5, -1, 1:", *slopes.round(1).ravel(), bias.round(1)[0])
loss = loss_fn(model(x), y)
same = loss_fn((0 * y + y.mean()).log(), y)
print("better than a constant:", bool(loss < same))
