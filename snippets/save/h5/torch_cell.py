"""`torch.save(state, path)`, `torch.load(path)`"""
import zipfile

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4)
y = x.sum(dim=1, keepdim=True)

model = nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters())
for xb, yb in zip(x.split(32), y.split(32)):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(xb), yb).backward()
    optimizer.step()

state = {"model": model.state_dict(),
         "optimizer": optimizer.state_dict()}
torch.save(state, "model.h5")  # the suffix means nothing
print("a zip file:", zipfile.is_zipfile("model.h5"))
saved = torch.load("model.h5")
again = nn.Linear(4, 1)
again.load_state_dict(saved["model"])
print("same weights:", torch.equal(model.weight, again.weight))
steps = saved["optimizer"]["state"][0]["step"]
print("optimizer saved: Adam after", int(steps), "steps")
