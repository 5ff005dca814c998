"""`print(x)`, `torch.set_printoptions(threshold, edgeitems)`"""
import torch


@torch.compile(backend="aot_eager")
def double(x):
    print("Python's print:", x)  # at each call
    return x * 2


numbers = [1.0, 2.0, 3.0]
doubled = [double(torch.tensor(x)).item() for x in numbers]
print("results:", *doubled)

torch.set_printoptions(threshold=10, edgeitems=2)
long = torch.arange(100)
print("long:", long)
