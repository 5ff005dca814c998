"""`nn.Dropout(p)`, `layer.eval()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(100, 1000)

layer = nn.Dropout(0.2)  # the share to drop, not to keep
output = layer(x)  # nothing said: training
zeros = (output == 0).float().mean()
print(f"training, share of zeros: {zeros:.2f}")
print("training, values:", output.unique().numpy())
print(f"training, mean: {output.mean():.2f}")

layer.eval()
output = layer(x)
print("evaluation, values:", output.unique().numpy())
