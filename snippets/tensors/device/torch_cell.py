"""`torch.cuda.is_available`, `torch.device`, `x.to(device)`"""
import torch
from torch import nn

has_gpu = torch.cuda.is_available()
device = torch.device("cuda" if has_gpu else "cpu")
x = torch.ones(2, 3).to(device)
print("placed as asked:", x.device.type == device.type)
total = (x + 1.0).sum()
try:
    torch.ones(2, 3, device="cuda:99")
except (RuntimeError, AssertionError):
    print("on a GPU that is missing: refused")

far = x.to("meta")  # a place for shapes, on any machine
print("x.to gives another tensor:", x.device != far.device)
model = nn.Linear(3, 1)
model.to("meta")
print("model.to moves the model:", model.weight.device.type)
moved = far + torch.tensor(1.0)  # no axis: from the CPU too
print("a number of the CPU fits:", moved.device.type)
