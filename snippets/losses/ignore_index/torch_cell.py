"""`CrossEntropyLoss(ignore_index=255)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 4, 4, 3))).float()
y = torch.tensor(rng.integers(0, 3, size=(2, 4, 4)))
y[:, 0] = 255  # no class for the top row

# the classes must stand on axis 1
loss_fn = nn.CrossEntropyLoss(ignore_index=255)
print(f"loss: {loss_fn(x.movedim(-1, 1), y):.3f}")

plain = nn.CrossEntropyLoss()  # ignores -100
try:
    plain(x.movedim(-1, 1), y)
except IndexError as error:
    print("without it:", error)
