"""`model.train()`, `model.eval()`"""
import numpy as np
import torch
from torch import nn

x = np.random.default_rng(0).normal(3, 2, size=(64, 4))
x = torch.tensor(x).float()
model = nn.Sequential(nn.BatchNorm1d(4))

model.eval()
output = model(x)
print(f"mean: {output.mean():.2f}")
model.train()  # of the model, not of the call
in_training = model(x)
print(f"mean after train(): {abs(in_training.mean()):.2f}")
