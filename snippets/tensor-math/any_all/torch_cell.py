"""`torch.any(x, dim)`, `torch.all(x, dim)`"""
import torch

tokens = torch.tensor([[5, 7, 0], [8, 0, 0], [4, 6, 2]])
padding = tokens == 0
padded = torch.any(padding, dim=1)
complete = torch.all(tokens != 0)
lengths = torch.count_nonzero(tokens, dim=1)
print("has padding:", padded.numpy())
print("all complete:", bool(complete))
print("lengths:", lengths.numpy())

some = torch.any(tokens, dim=1)  # or tokens.any(dim=1)
print("any of integers:", some.numpy())
pixel = torch.any(tokens.byte())  # of bytes, a byte
print("any of bytes:", pixel.item(), pixel.dtype)
nothing = torch.all(torch.tensor([], dtype=torch.bool))
print("all of nothing:", bool(nothing))
