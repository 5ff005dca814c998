"""p: each value is zeroed with this probability, at every call"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(100, 100)
for p in (0.1, 0.5, 0.9):
    out = nn.Dropout(p)(x)
    assert abs((out == 0).float().mean() - p) < 0.02
    assert out.any(dim=1).all()  # never a whole row at once
    assert not torch.equal(nn.Dropout(p)(x), out)  # drawn anew

maps = torch.ones(100, 10, 4, 4)
out = nn.Dropout2d(0.5)(maps).flatten(2)  # whole channels, or nothing
dead, alive = (out == 0).all(2), (out == 2).all(2)
assert (dead ^ alive).all()
assert abs(dead.float().mean() - 0.5) < 0.05
