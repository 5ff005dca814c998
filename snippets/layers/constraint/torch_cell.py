"""`torch.renorm(weight, p, dim, maxnorm)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(128, 5))).float()
y = x @ torch.tensor(rng.normal(size=(5, 3))).float()
start = torch.tensor(rng.normal(size=(5, 3))).float()

layer = nn.Linear(5, 3, bias=False)
layer.weight.data = start.T.clone()
optimizer = torch.optim.SGD(layer.parameters(), 0.1)
for _ in range(5):
    for batch, target in zip(x.split(32), y.split(32)):
        optimizer.zero_grad()
        nn.functional.mse_loss(layer(batch), target).backward()
        optimizer.step()
        with torch.no_grad():  # NonNeg: layer.weight.clamp_(0)
            held = torch.renorm(layer.weight, 2, 0, 1)
            layer.weight.copy_(held)
lengths = layer.weight.detach().norm(dim=1)
print("trained:", lengths.numpy().round(2))
