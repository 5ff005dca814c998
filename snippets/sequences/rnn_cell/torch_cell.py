"""`nn.LSTMCell(input_size, hidden_size)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:64]).float() / 16

cell = nn.LSTMCell(8, 4)
h = c = torch.zeros(64, 4)
for step in range(8):  # no layer takes a cell
    h, c = cell(x[:, step], (h, c))
print("output:", tuple(h.shape))

layer = nn.LSTM(8, 4, batch_first=True)
for name, weight in cell.named_parameters():
    layer.get_parameter(f"{name}_l0").data = weight.data
y = layer(x)[0][:, -1]
print("by nn.LSTM:", torch.allclose(y, h, atol=1e-6))
