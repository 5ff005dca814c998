"""`DataLoader(x, batch_size=4, shuffle=True)`"""
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
x = torch.arange(12)
batches = DataLoader(x, batch_size=4, shuffle=True)
print("shuffle=True draws rows, then makes batches:")
for xb in batches:
    print(xb.numpy())
print("next pass, other batches:")
for xb in batches:
    print(xb.numpy())
