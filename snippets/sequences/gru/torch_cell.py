"""`nn.GRU(input_size, hidden_size, batch_first=True)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16
print("digits, rows, columns:", tuple(x.shape))  # 8 steps of 8

layer = nn.GRU(8, 4, batch_first=True)
steps, h = layer(x)  # always all steps, and the state
output = steps[:, -1]
print("all steps:", tuple(steps.shape))
print("last step:", tuple(output.shape))
for name, weight in layer.named_parameters():
    print(name, tuple(weight.shape))


def from_keras(array):  # update and reset change places
    update, reset, new = array.T.split(4)
    return torch.cat([reset, update, new])
