"""`torch.profiler.record_function(name)`"""
import torch
from torch.profiler import profile, record_function


def f(x):
    with record_function("encoder"):
        x = x.sqrt()
        with record_function("attention"):
            x = x.exp()
    with record_function("encoder"):  # again: counted together
        return x.sqrt()


x = torch.tensor([1.0, 4.0])
cpu = torch.profiler.ProfilerActivity.CPU
with profile(activities=[cpu]) as profiler:
    y = f(x)
counts = {e.key: e.count for e in profiler.key_averages()}
for name in "encoder", "attention", "aten::sqrt":
    print(name, counts[name])
