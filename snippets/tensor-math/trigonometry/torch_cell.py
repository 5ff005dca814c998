"""`torch.sin`, `torch.cos`, `torch.tan`, `torch.atan2`"""
import torch

x = torch.tensor([-1.0, 0.0, 0.5])
first = torch.sin, torch.cos, torch.tan
functions = [*first, torch.asin, torch.acos, torch.atan]
results = {f.__name__: f(x) for f in functions}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.2f}" for value in y.numpy()))
one = torch.tensor(1.0)  # a plain number is refused
angle = torch.atan2(one, -one)  # of the point x=-1, y=1
print(f"atan2(1, -1): {angle / torch.pi:.2f} pi")

n = torch.tensor([1, 2])
sines = torch.sin(n)
print("of integers:", *(f"{s:.2f}" for s in sines.numpy()))
