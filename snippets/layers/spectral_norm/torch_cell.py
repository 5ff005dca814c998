"""`parametrizations.spectral_norm(layer)`"""
import numpy as np
import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(256, 6))).float()
y = x @ (3 * torch.eye(6))  # stretches by 3

layer = parametrizations.spectral_norm(
    nn.Linear(6, 6, bias=False), n_power_iterations=15
)


def stretch():  # the largest singular value
    return torch.linalg.matrix_norm(layer.weight, 2).item()


print(f"fresh: {stretch():.2f}")
optimizer = torch.optim.SGD(layer.parameters(), 0.1)
for batch, target in zip(x.split(32), y.split(32)):
    optimizer.zero_grad()
    nn.functional.mse_loss(layer(batch), target).backward()
    optimizer.step()
print(f"after training: {stretch():.2f}")
print("saved:", *layer.state_dict(), sep="\n  ")
