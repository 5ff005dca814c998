"""`(error + extra).backward()`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(32, 4))).float()
y = x.sum(dim=1, keepdim=True)
model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 1))
for name, parameter in model.named_parameters():
    nn.init.constant_(parameter, float("weight" in name))


def forward(x):
    hidden = model[0](x)
    extra = 0.1 * (hidden**2).mean()  # keeps it small
    return model[1](hidden), extra  # hand it out


optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
losses, errors = [], []
for epoch in range(3):
    optimizer.zero_grad()
    output, extra = forward(x)
    error = nn.MSELoss()(output, y)
    (error + extra).backward()
    optimizer.step()
    losses.append((error + extra).item())
    errors.append(error.item())
print("loss:", np.round(losses, 2))
print("of which mse:", np.round(errors, 2))
