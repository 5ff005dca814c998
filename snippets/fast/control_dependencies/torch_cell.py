"""`total.add_(1)`"""
import torch

total = torch.tensor(0.0)


def today():
    total.add_(1.0)  # in the order of the lines
    return total * 2.0


result = today()
print("called", float(result), float(total))
compiled = torch.compile(today, backend="aot_eager")
again = compiled()
print("compiled", float(again), float(total))
