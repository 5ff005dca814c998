"""`target.load_state_dict(state)`, `x.lerp_(y, 0.1)`"""
import copy

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4) + 3
model = nn.Sequential(
    nn.Linear(4, 4),
    nn.BatchNorm1d(4, momentum=0.5, eps=1e-3),
    nn.Linear(4, 2),
)
target = copy.deepcopy(model).eval()
start = target(x)
model.train()(x)  # the averages move
model.eval()

# parameters() would leave the averages out
state = model.state_dict()
with torch.no_grad():
    for name, theirs in target.state_dict().items():
        if theirs.is_floating_point():  # not a count of batches
            theirs.lerp_(state[name], 0.1)  # a tenth nearer
    soft = target(x)
target.load_state_dict(state)

moved = (soft - start).abs().max()
print("a tenth nearer, moved:", bool(moved > 0.01))
print("copied:", torch.allclose(target(x), model(x)))
