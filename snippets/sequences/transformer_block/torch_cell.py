"""`nn.TransformerEncoderLayer(d_model, nhead)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16

model = nn.TransformerEncoderLayer(
    d_model=8, nhead=2, dim_feedforward=32, batch_first=True)
model.eval()
with torch.no_grad():
    y = model(x)
print("output:", tuple(y.shape))


def count(model):
    return sum(p.numel() for p in model.parameters())


print("parameters:", count(model))
usual = nn.TransformerEncoderLayer(d_model=8, nhead=2)  # 2048
print("with the usual width:", count(usual))
