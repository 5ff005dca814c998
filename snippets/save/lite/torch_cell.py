"""`torch.export.export(model, args)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3, 8, 8)
model = nn.Sequential(
    nn.Conv2d(3, 16, 3), nn.ReLU(),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 1000),
)
want = model.eval()(x)

# The nearest that PyTorch itself has: it needs PyTorch to run.
program = torch.export.export(model, (x,))
torch.export.save(program, "model.pt2")
output = torch.export.load("model.pt2").module()(x)
gap = (output - want).abs().max() / want.abs().max()
print(f"off by {gap:.1%}")
