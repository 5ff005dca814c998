"""`x.shape`, `torch.Size`, `x.size()`, `x.numel()`, `x.dim`"""
import torch

x = torch.zeros(2, 3)
print("shape:", x.shape, x.shape == torch.Size([2, 3]))
print("size() is the shape:", x.size() == x.shape)
count, axes = x.numel(), x.dim()
print("how many numbers:", count)
print("axes:", axes)
seen = []


def rows(batch):
    seen.append(batch.shape[0])
    return batch.shape[0]


print("rows:", rows(x), "at each call:", seen[0])
