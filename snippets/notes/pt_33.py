"""Adam needs the parameters to move; its rate is 0.001 unset"""
import torch
from torch import nn

try:
    torch.optim.Adam()
except TypeError as error:
    assert "missing 1 required" in str(error)
    assert "'params'" in str(error)
else:
    raise AssertionError("it was accepted")

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters())
settings = optimizer.defaults
assert settings["lr"] == 0.001 and settings["betas"] == (0.9, 0.999)
assert settings["eps"] == 1e-8 and settings["weight_decay"] == 0
before = model.bias.item()
model(torch.ones(1, 3)).sum().backward()
optimizer.step()  # the first step of Adam is as long as its rate
assert abs(before - model.bias.item() - 0.001) < 1e-6
