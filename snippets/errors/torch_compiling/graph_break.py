import torch


@torch.compile(fullgraph=True, backend="eager")
def double(x):
    print(x)
    return 2 * x


double(torch.ones(2))
