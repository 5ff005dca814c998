"""`torch.exp`, `torch.log`, `torch.sqrt`, `square`, `abs`"""
import torch

x = torch.tensor([0.5, 1.0, -4.0])
first = torch.exp, torch.log, torch.sqrt
functions = [*first, torch.square, torch.abs]
results = {f.__name__: f(x) for f in functions}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.2f}" for value in y.numpy()))
n = torch.tensor([1, 4])
roots = torch.sqrt(n)
print("sqrt of integers:", roots.tolist())
