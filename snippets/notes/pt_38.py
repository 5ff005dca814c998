"""requires_grad is an attribute: no brackets, and no typing error"""
import torch
from torch import nn

noted = """for param in model.parameters():
    param.requires_grad()= False
"""
try:
    compile(noted, "notes", "exec")
except SyntaxError as error:
    assert "cannot assign to function call" in str(error)
else:
    raise AssertionError("it was accepted")

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
for param in model[0].parameters():
    param.requires_grad = False
model(torch.ones(1, 3)).sum().backward()
assert model[0].weight.grad is None
assert model[1].weight.grad is not None

model[1].weight.require_grad = False  # an s is missing: no error
assert model[1].weight.requires_grad
model.requires_grad_(False)
assert not model[1].weight.requires_grad
