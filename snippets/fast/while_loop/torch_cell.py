"""`torch.stack(list)`, `torch.cumprod`, `torch.vmap`"""
import torch


def run(x, limit):
    i, total, sums = 0, 0.0, []
    while total < limit:  # Python's own loop and list
        total = total + x[i]
        i += 1
        sums.append(total)
    return i, torch.stack(sums)


x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
for f in run, torch.compile(run, backend="aot_eager"):
    steps, sums = f(x, 8.0)
    print("steps:", steps, "sums:", sums.numpy())
scanned = torch.cumprod(x, dim=0)
print("scan:", scanned.numpy())
mapped = torch.vmap(lambda x: x * x)(x)
print("map_fn:", mapped.numpy())
