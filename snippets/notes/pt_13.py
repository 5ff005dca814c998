"""dropout: p is the share of zeros, in train() only; p is 0.5 unset"""
import torch
from torch import nn

torch.manual_seed(0)
assert nn.Dropout().p == 0.5
x = torch.ones(100, 100)
layer = nn.Dropout(0.2)
assert layer.training
out = layer(x)
assert abs((out == 0).float().mean() - 0.2) < 0.02
torch.testing.assert_close(out[out != 0].unique(), torch.tensor([1.25]))
assert abs(out.mean() - 1) < 0.02
assert not torch.equal(layer(x), out)  # drawn anew at each call
assert torch.equal(layer.eval()(x), x)
