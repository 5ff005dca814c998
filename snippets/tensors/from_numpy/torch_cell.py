"""`torch.from_numpy(a)`, `torch.as_tensor(a)`"""
import numpy as np
import torch

a = np.zeros(3)
shared = torch.from_numpy(a)
also = torch.as_tensor(a)
copied = torch.tensor(a)
print("type:", shared.dtype)  # NumPy's own

a[0] = 9.0
print("from_numpy:", shared.numpy())
print("tensor:", copied.numpy())
print("as_tensor:", also.numpy())
