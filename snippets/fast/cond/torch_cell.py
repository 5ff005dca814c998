"""`torch.cond(pred, true_fn, false_fn, operands)`"""
import torch


def f(x):
    return torch.cond(x.sum() > 0,
                      lambda x: x * 2, lambda x: x - 1, (x,))


x = torch.tensor([1.0, 2.0])
# fullgraph=True refuses an if that asks a tensor
graph = torch.compile(f, backend="aot_eager", fullgraph=True)
for y in x, -x:
    print("called", f(y).numpy(), "graph", graph(y).numpy())

x.requires_grad_()
slope, = torch.autograd.grad(graph(x).sum(), x)
print("gradient:", slope.numpy())

cases = [lambda: x, lambda: x * 2, lambda: x * 3]
for index in 1, 7:  # no such function: a list does it
    chosen = cases[min(index, len(cases) - 1)]()
    print(f"case {index}:", chosen.detach().numpy())
