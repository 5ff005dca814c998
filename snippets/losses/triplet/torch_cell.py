"""`nn.TripletMarginLoss(margin)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
a, p, n = torch.tensor(rng.normal(size=(3, 8, 16))).float()
p = a + 0.3 * p  # of the same kind as a; n of another

loss_fn = nn.TripletMarginLoss(margin=1.0)  # not squared
loss = loss_fn(a, p, n)
print(f"far enough apart: {loss:.3f}")
hard = loss_fn(a, n, p)
print(f"the wrong way round: {hard:.3f}")
alike = loss_fn(a, a, a)
print(f"all alike: {alike:.3f}")  # the margin
