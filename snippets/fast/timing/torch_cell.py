"""`torch.cuda.synchronize()`, `benchmark.Timer(stmt)`"""
import time

import torch
from torch.utils import benchmark

x = torch.full((600, 600), 1 / 600)


@torch.compile(backend="aot_eager")
def f(x):
    for _ in range(5):
        x = torch.tanh(x @ x)
    return x


def seconds():
    start = time.perf_counter()
    f(x)
    if x.is_cuda:  # there f returns before it is done
        torch.cuda.synchronize()
    return time.perf_counter() - start


first = seconds()  # f is compiled
later = min(seconds() for _ in range(9))
timer = benchmark.Timer("f(x)", globals=globals())
told = timer.timeit(9)  # it warms up and waits by itself
print("first call, twice as long or more:", first >= 2 * later)
print("threads of the Timer:", told.task_spec.num_threads)
