"""`torch.jit.trace(f, example)`, `torch.jit.script(f)`"""
import warnings

import torch


def f(x):
    if x.sum() > 0:
        return x + 1
    return x - 1


x = torch.ones(3, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")  # both are deprecated
    traced = torch.jit.trace(f, x)  # only the branch x took
    scripted = torch.jit.script(f)  # both branches
for y in x, -x:
    print("plain", f(y)[0].numpy())
    print("    traced", traced(y)[0].numpy())
    print("    scripted", scripted(y)[0].numpy())
print("another length:", tuple(traced(torch.ones(9, 2)).shape))
names = sorted({w.category.__name__ for w in caught})
print("warned of:", *names)
