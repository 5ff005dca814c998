"""`nn.ReflectionPad2d(1)`, `Conv2d(padding_mode="reflect")`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]).float() / 16

conv = nn.Conv2d(1, 4, 3, padding=1, padding_mode="reflect")
padded = nn.ReflectionPad2d(1)(x)  # the padding alone
y = conv(x)
print("size kept:", tuple(y.shape))

line = torch.arange(1.0, 5).reshape(1, 1, 4)
for mode in "Reflection", "Replication", "Circular":
    pad = getattr(nn, f"{mode}Pad1d")(2)
    print(f"{mode}: {pad(line).ravel().int().tolist()}")
