"""`nn.Linear(in_features, out_features)`, `nn.Dropout(p)`"""
import numpy as np
import torch
from torch import nn

x = np.random.default_rng(0).normal(size=(2, 4))
x = torch.tensor(x).float()

hidden = nn.Linear(4, 3)
drop = nn.Dropout(0.25)  # the share that is dropped
norm = nn.BatchNorm1d(3, eps=1e-3)
model = nn.Sequential(hidden, nn.ReLU(), drop, norm).eval()
y = model(x)
print("shape:", tuple(y.shape))
print("weights:", [tuple(w.shape) for w in hidden.parameters()])
