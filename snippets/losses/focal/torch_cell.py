"""`torchvision.ops.sigmoid_focal_loss(x, y, alpha, gamma)`"""
import numpy as np
import torch
from torch import nn
from torchvision.ops import sigmoid_focal_loss

rng = np.random.default_rng(0)
x = 3 * torch.tensor(rng.normal(size=(400, 1))).float()
y = torch.tensor(rng.random((400, 1)) < 0.05).float()  # rare

loss = sigmoid_focal_loss(
    x, y, alpha=-1, gamma=2.0, reduction="mean")
print(f"gamma alone: {loss:.3f}")
balanced = sigmoid_focal_loss(  # alpha=0.25 unless it is told
    x, y, reduction="mean")
print(f"gamma and alpha: {balanced:.3f}")
plain_fn = nn.BCEWithLogitsLoss()
print(f"cross-entropy: {plain_fn(x, y):.3f}")
