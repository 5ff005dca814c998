"""two Linear layers are one, unless an activation stands between"""
import torch
from torch import nn

torch.manual_seed(0)
a, b = nn.Linear(3, 16), nn.Linear(16, 2)
x = torch.randn(50, 3)
one = nn.Linear(3, 2)
with torch.no_grad():
    one.weight.copy_(b.weight @ a.weight)
    one.bias.copy_(b.weight @ a.bias + b.bias)
    torch.testing.assert_close(nn.Sequential(a, b)(x), one(x))
    deep = nn.Sequential(a, nn.ReLU(), b)
    assert (deep(x) - one(x)).abs().max() > 0.1
    # One affine map sends a midpoint to a midpoint; deep does not.
    middle = (deep(x[:1]) + deep(x[1:2])) / 2
    assert not torch.allclose(deep((x[:1] + x[1:2]) / 2), middle)
