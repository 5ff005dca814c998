"""train() only switches back to training mode: no weight moves"""
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 50), nn.Dropout())
assert model.training  # a new model is already in this mode
before = {k: v.clone() for k, v in model.state_dict().items()}
model.eval()
assert not model.training and not model[1].training
assert model.train() is model
assert model.training and model[1].training
x = torch.randn(8, 3)
assert not torch.equal(model(x), model(x))  # dropout is back
for name, value in model.state_dict().items():
    assert torch.equal(value, before[name])
