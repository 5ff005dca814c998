"""`profiler.profile(schedule)`, `record_function`, `step`"""
import torch
from torch import profiler

x = torch.ones(50, 50)


def f(x):
    return torch.tanh(x @ x)


plan = profiler.schedule(wait=1, warmup=1, active=2)
with profiler.profile(schedule=plan) as profile:
    for step in range(4):
        with profiler.record_function("train"):
            f(x)
        profile.step()  # without it, nothing is recorded
averages = profile.key_averages()
table = averages.table(sort_by="cpu_time_total", row_limit=3)
counts = {event.key: event.count for event in averages}
print("train:", counts["train"])
print("tanh:", counts["aten::tanh"])
