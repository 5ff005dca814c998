"""`torch.compile(f, fullgraph=True)`"""
import torch


def loop(x):
    while x.sum() < 100:
        x = 2 * x
    return x


def show(x):
    print("x is", x.numpy())
    return 2 * x


x = torch.tensor([1.0, 2.0, 3.0])
results = []
for f in loop, show:
    try:  # backend="eager" needs no C++ compiler
        y = torch.compile(f, fullgraph=True, backend="eager")(x)
    except torch._dynamo.exc.Unsupported:
        print("refused:", f.__name__)
        y = torch.compile(f, backend="eager")(x)  # two graphs
    results.append(y)
    print(y.numpy())
pick = torch.compile(torch.take, backend="eager")
try:
    last = pick(x, torch.tensor(9))
except IndexError:
    print("x[9]: refused")
