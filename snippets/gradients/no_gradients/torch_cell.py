"""`torch.inference_mode()`, `torch.no_grad()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 4)
model = nn.Sequential(
    nn.Linear(4, 8),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(8, 1),
)
model.eval()  # stops dropout, not the recording of gradients

plain = model(x)
with torch.no_grad():
    unrecorded = model(x)
with torch.inference_mode():  # stricter than no_grad
    inference = model(x)

outputs = {"eval() alone": plain, "no_grad": unrecorded,
           "inference_mode": inference}
for name, output in outputs.items():
    print(f"{name}: gradients {output.requires_grad}")
