"""`F.one_hot(tags, n).amax(1)`, `zlib.crc32`"""
import zlib

import torch
from torch.nn import functional as F

tags = torch.tensor([[0, 1, 1], [2, 3, 3]])  # three tags a row
columns = F.one_hot(tags, num_classes=4)  # (row, tag, column)
multi = columns.amax(dim=1).float()
counts = columns.sum(dim=1).float()
weights = torch.tensor([[0.5, 1.0, 2.0], [1.0, 1.0, 1.0]])
weighted = (columns * weights[:, :, None]).sum(dim=1)

words = ["cat", "dog", "cat"]  # hash() changes at every start
hashed = [zlib.crc32(word.encode()) % 8 for word in words]
hashed = torch.tensor(hashed)
print("multi-hot:", multi.tolist())
print("counts:", counts.tolist())
print("weighted:", weighted.tolist())
print("cat twice:", bool(hashed[0] == hashed[2]))
