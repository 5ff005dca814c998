"""`x.transpose(1, 2)`, `nn.Conv1d(8, 4, kernel_size)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
# A digit as 8 steps, top to bottom, of 8 values.
x = torch.tensor(load_digits().images).float() / 16

conv = nn.Conv1d(8, 4, kernel_size=3)
y = conv(x.transpose(1, 2))  # batch, channels, steps
print("input:", tuple(x.shape))
print("weight:", tuple(conv.weight.shape))
print("output:", tuple(y.shape))

try:
    conv(x[:, 1:])  # 7 steps, where the channels should be
except RuntimeError as error:
    print("7 steps:", str(error)[:60])
