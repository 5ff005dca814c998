"""`x.unfold(dim, size, step)`, `F.pad(x, (0, n))`"""
import torch
import torch.nn.functional as F

x = torch.arange(10, dtype=torch.float32)
frames = x.unfold(0, size=4, step=3)
count = -(-len(x) // 3)  # a frame starts at every third value
missing = (count - 1) * 3 + 4 - len(x)
padded = F.pad(x, (0, missing)).unfold(0, size=4, step=3)
print(frames.numpy())
print("padded by hand:", padded.shape)
print("last:", padded[-1].numpy())
