"""`torch.logical_and`, `logical_or`, `logical_not`"""
import torch

tokens = torch.tensor([5, 0, 7, 1])
real = tokens != 0
known = tokens != 1
both = torch.logical_and(real, known)  # real & known
either = torch.logical_or(real, known)  # real | known
padding = torch.logical_not(real)  # ~real
differ = torch.logical_xor(real, known)  # real ^ known
print("and:", both.numpy())
print("or:", either.numpy())
print("not:", padding.numpy())
print("xor:", differ.numpy())
try:
    real and known
except RuntimeError as error:
    print("real and known:", str(error)[:46])

n = torch.tensor([0, 1, 2])
flipped = ~n  # of integers, every bit
none = torch.logical_not(n)  # no n.bool() needed
print("~ of integers:", flipped.numpy())
print("logical_not of integers:", none.numpy())
