"""batch norm: mean of the batch in train(), running mean in eval()"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3) * 5 + 2
layer = nn.BatchNorm1d(3)
assert (layer.eps, layer.momentum) == (1e-5, 0.1)
out = layer(x)
zeros, ones = torch.zeros(3), torch.ones(3)
torch.testing.assert_close(out.mean(0), zeros, atol=1e-5, rtol=0)
torch.testing.assert_close(out.std(0, correction=0), ones)
torch.testing.assert_close(layer.running_mean, 0.1 * x.mean(0))
assert [p.requires_grad for p in layer.parameters()] == [True, True]
running = layer.eval().running_var + layer.eps
by_hand = (x - layer.running_mean) / running.sqrt()
torch.testing.assert_close(layer(x), by_hand)
assert layer(x).mean() > 0.5  # the running mean is still far off
try:
    layer.train()(x[:1])
except ValueError as error:
    assert "Expected more than 1 value" in str(error)
else:
    raise AssertionError("it was accepted")
