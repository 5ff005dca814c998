"""`x.detach().cpu().numpy()`, `x.tolist()`"""
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
y = x * x
try:
    y.numpy()
except RuntimeError as error:
    print(str(error).split(".")[0])
print("x:", x.detach().cpu().numpy())
print("y:", y.detach().cpu().numpy())
print("list:", y.tolist())

a = y.detach().numpy()
a[0] = 0.0  # the array is the tensor's memory
print("y after a[0] = 0:", y.detach().numpy())
