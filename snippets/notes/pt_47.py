"""optimize is made, optimizer is called: one name must serve twice"""
import torch
from torch import nn

torch.manual_seed(0)
data = torch.randn(32, 3)
targets = (data[:, 0] > 0).long()
model, crit = nn.Linear(3, 2), nn.CrossEntropyLoss()
optimize = torch.optim.Adam(model.parameters(), lr=0.1)
noted = """for step in range(20):
    loss = crit(model(data), targets)
    optimize.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
"""
losses = []
try:
    exec(noted)
except NameError as error:
    assert "'optimizer' is not defined" in str(error)
else:
    raise AssertionError("it was accepted")
exec(noted.replace("optimizer.", "optimize."))
assert losses[-1] < losses[0] / 2
