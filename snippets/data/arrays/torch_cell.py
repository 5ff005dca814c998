"""`torch.tensor(rows, dtype=torch.float32)`"""
import numpy as np
import torch
from torch import nn

rows = [[5.1, 3.5], [6.2, 2.9], [4.7, 3.2]]
doubles = np.asarray(rows)  # NumPy counts in float64
print("without dtype:", doubles.dtype)
model = nn.Linear(2, 1)
try:
    model(torch.from_numpy(doubles))  # it stays float64
except RuntimeError as error:
    print(error)

x = torch.tensor(doubles, dtype=torch.float32)
outputs = model(x)
print("from float32:", outputs.dtype)
