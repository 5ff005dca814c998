"""`series.unfold(0, length, 1)`"""
import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

times = np.arange(40) / 4
series = np.stack([np.sin(times), np.cos(times)], axis=1)
series = torch.tensor(series).float()  # 40 times, 2 features
length = 5
x = series.unfold(0, length, 1)
print("unfold:", tuple(x.shape))  # the time comes last
x = x.transpose(1, 2)[:-1]  # nothing follows the last window
y = series[length:, 0]
batches = DataLoader(TensorDataset(x, y), batch_size=32)
for xb, yb in batches:
    print(tuple(xb.shape), tuple(yb.shape))
