"""`nn.ReLU()`, `F.relu`, `torch.relu`"""
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-3, 3, 61)
relus = [nn.ReLU(), F.relu, torch.relu]
same = all(torch.equal(f(x), x.relu()) for f in relus)
print("four ways, one result:", same)
nn.Sequential(nn.Linear(2, 2), nn.ReLU())  # a layer of its own
try:
    nn.Sequential(nn.Linear(2, 2), F.relu)
except TypeError as error:
    print(error)
try:
    F.Softmax(dim=1)  # functions are lower case
except AttributeError as error:
    print(error)

plt.figure(figsize=(5, 3))
for name in "relu", "sigmoid", "tanh", "gelu", "silu", "elu":
    plt.plot(x, getattr(F, name)(x), label=name)
plt.legend()
plt.show()
