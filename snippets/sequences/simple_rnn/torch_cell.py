"""`nn.RNN(input_size, hidden_size, batch_first=True)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16

layer = nn.RNN(8, 4, nonlinearity="tanh", batch_first=True)
steps, h = layer(x)  # all steps, and the last
output = steps[:, -1]
print("output:", tuple(output.shape))
for name, weight in layer.named_parameters():
    print(name, tuple(weight.shape))
print("steps:", tuple(steps.shape), "h:", tuple(h.shape))
