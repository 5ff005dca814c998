"""`x.detach().cpu().numpy()`, `x.tolist()`"""
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
y = x * x
try:
    y.numpy()
except RuntimeError as error:
    print(str(error)[:60])
before = y.tolist()  # needs no detach
print("list:", before)
print("numpy:", y.detach().cpu().numpy())

a = y.detach().numpy()
a[0] = 0.0  # the array is the tensor's memory
print("y after a[0] = 0:", y.detach().numpy())
b = x.detach().numpy().copy()
b[0] = 0.0  # a copy
print("x after b[0] = 0:", x.detach().numpy())
