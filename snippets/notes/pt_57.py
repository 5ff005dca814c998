"""eval() switches dropout off and does not stop the gradients"""
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 5), nn.BatchNorm1d(5), nn.Dropout())
x = torch.randn(8, 3)
assert not torch.equal(model(x), model(x))
assert model.eval() is model
assert not any(part.training for part in model.modules())
assert torch.equal(model(x), model(x))
torch.testing.assert_close(model(x)[:1], model(x[:1]))  # row by row
assert model(x).requires_grad
with torch.no_grad():
    assert not model(x).requires_grad

model.train()
with torch.no_grad():
    assert model.training  # one does not imply the other
    assert not torch.equal(model(x), model(x))
