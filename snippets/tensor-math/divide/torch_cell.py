"""`torch.div`, `torch.round`, `torch.fmod`, `remainder`"""
import torch

a = torch.tensor([7, -7])
b = torch.tensor([2, 2])
quotient = torch.div(a, b)  # a / b
whole = torch.div(a, b, rounding_mode="floor")  # a // b
rest = torch.remainder(a, b)  # a % b
halves = torch.round(torch.tensor([0.5, 1.5, 2.5]))

print("a / b:", quotient.numpy(), quotient.dtype)
print("a // b:", whole.numpy())
print("a % b:", rest.numpy())
fmod = torch.fmod(a, b)  # the sign of a
print("fmod:", fmod.numpy())
print("halves:", halves.numpy())  # to the even neighbour
