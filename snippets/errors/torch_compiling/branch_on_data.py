import torch


@torch.compile(fullgraph=True, backend="eager")
def absolute(x):
    return x if x.sum() > 0 else -x


absolute(torch.ones(2))
