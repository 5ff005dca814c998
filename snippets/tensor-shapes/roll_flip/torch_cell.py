"""`torch.roll(x, shifts, dims)`, `torch.flip(x, dims)`"""
import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
moved = torch.roll(x, shifts=1, dims=1)
both = torch.roll(x, shifts=(1, -1), dims=(0, 1))
through = torch.roll(x, 1)  # without dims: all numbers
flipped = torch.flip(x, dims=(1,))
upside = x.flip(0)  # x[::-1] is refused
turned = torch.rot90(x)

print("moved:", moved.tolist())
print("on both axes:", both.tolist())
print("through all:", through.tolist())
print("flipped:", flipped.tolist())
print("upside down:", upside.tolist())
print("turned:", turned.tolist())
