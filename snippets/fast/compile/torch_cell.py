"""`torch.compile(f)`"""
import torch


def weighted(x, n):
    print("Python runs, n =", n)  # at each call
    return torch.sum(torch.sin(x) * n)


x = torch.tensor([1.0, 2.0, 3.0])
# for speed leave out backend=; it then needs a C++ compiler
fast = torch.compile(weighted, backend="aot_eager")
results = [fast(x, n).item() for n in (2, 2, 3, 3)]

print("now without torch.compile")
plain = [weighted(x, n).item() for n in (2, 3)]
close = abs(results[-1] - plain[-1]) < 1e-5
print("same results:", close)
