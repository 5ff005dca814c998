"""`torch.export.export`, `torch.export.save`, `.module()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = 1 + 2 * torch.randn(64, 4)
y = x.sum(dim=1, keepdim=True)

model = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for epoch in range(3):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()

model.eval()  # before exporting: the mode is frozen in
free = ({0: torch.export.Dim("batch")},)  # else always 64
program = torch.export.export(model, (x,), dynamic_shapes=free)
torch.export.save(program, "model.pt2")
served = torch.export.load("model.pt2").module()
with torch.no_grad():
    same = torch.allclose(served(x), model(x), atol=1e-5)
print(f"same predictions: {same}")
print(f"other batch sizes: {tuple(served(x[:2]).shape)}")
