"""`nn.LSTM(8, 4, num_layers=2, dropout=0.2)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16

model = nn.LSTM(
    8, 4, num_layers=2, dropout=0.2, batch_first=True)
steps, (h, _) = model.eval()(x)
y = h[-1]  # of the last layer; steps[:, -1] is the same
print("last step:", tuple(y.shape))
print("parameters:", sum(p.numel() for p in model.parameters()))

both = nn.LSTM(
    8, 4, num_layers=2, bidirectional=True, batch_first=True)
_, (h, _) = both(x)  # h: layer by layer, both directions each
ends = torch.cat([h[-2], h[-1]], dim=1)
print("both directions:", tuple(ends.shape))
