"""`model.half()`, `x.half()`"""
import copy

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 64)
model = nn.Sequential(
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)

small = copy.deepcopy(model).half()  # half() is in place
with torch.inference_mode():
    output = small(x.half())  # the input is yours to cast
    gap = (output.float() - model(x)).abs().max()

print("weights:", small[0].weight.dtype)
print("output:", output.dtype)
print("bytes a weight:", small[0].weight.element_size())
print("off by less than 0.01:", bool(gap < 0.01))
