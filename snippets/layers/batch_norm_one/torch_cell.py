"""`nn.BatchNorm1d`, `DataLoader(x, n, drop_last=True)`"""
import torch
from sklearn.datasets import load_wine
from torch import nn
from torch.utils.data import DataLoader

x = torch.tensor(load_wine().data).float()  # 178 = 3 * 59 + 1

layer = nn.BatchNorm1d(13, eps=1e-3, momentum=0.01)
for xb in DataLoader(x, batch_size=59):
    try:
        output = layer(xb)
        print(len(xb), f"rows, spread: {output.std():.1f}")
    except ValueError as error:
        print(len(xb), "row:", str(error)[:60])

for xb in DataLoader(x, batch_size=59, drop_last=True):
    output = layer(xb)
print("rows of the last full batch:", len(xb))
