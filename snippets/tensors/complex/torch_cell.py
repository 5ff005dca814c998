"""`torch.view_as_complex(x)`, `torch.polar(r, angle)`"""
import torch

x = torch.tensor([[1.0, 0.0], [0.0, 2.0]])  # x, y of two points
angle = torch.tensor([0.5, 0.5])
z = torch.view_as_complex(x)  # the same memory as x
turn = torch.polar(torch.ones(2), angle)
turned = z * turn
real, imag = turned.real, turned.imag
pairs = torch.view_as_real(turned)  # both, side by side
lengths = turned.abs()
angles = turned.angle()
scaled = turned * lengths  # converted by itself
print("type:", turned.dtype)
print("real:", real.numpy().round(3))
print("imag:", imag.numpy().round(3))
print("pairs:", tuple(pairs.shape))
print("lengths:", lengths.numpy(), lengths.dtype)
print("angles:", angles.numpy().round(3))
print("scaled:", scaled.numpy().round(2))
