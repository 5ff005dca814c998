"""`sum(p.numel() for p in model.parameters())`"""
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32),
    nn.BatchNorm1d(32),
    nn.Linear(32, 10),
)
model[0].requires_grad_(False)  # frozen

every = list(model.parameters())
trainable = sum(p.numel() for p in every if p.requires_grad)
frozen = sum(p.numel() for p in every if not p.requires_grad)
buffers = sum(b.numel() for b in model.buffers())  # averages
print("trainable:", trainable)
print("frozen:", frozen)
print("parameters:", sum(p.numel() for p in model.parameters()))
print("buffers, not counted above:", buffers)
