"""Schedules: the rates of thirty steps."""

import keras
import numpy as np
import torch

from tests.twins.kinds.common import Case, Gaps, source_value, target_names

STEPS = 30
RATE = 0.4
"""Of the optimizer that PyTorch's schedules are given, where the source says none."""


def compare(case: Case, bound: float) -> float:
    """The largest difference of the rates, relative to the largest one."""
    first = with_rate(RATE)
    schedule, names = source_value(case, optimizer=first)
    mine = rates(schedule, case.source["called"], names, first)
    other = of_target(case)
    gaps = Gaps(bound)
    gaps.add("rates", np.array(mine) / max(mine), np.array(other) / max(mine))
    return gaps.largest


def of_target(case: Case) -> list[float]:
    """The rates of what was written: for PyTorch the first rate, then a scheduler."""
    if case.sides[1] == "keras":
        names = target_names(case, optimizer=keras.optimizers.SGD(RATE))
        [only] = case.target["steps"]
        return rates(eval(only["text"], names), only["use"], names, None)
    first, last = case.target["steps"]
    names = target_names(case)
    names["optimizer"] = with_rate(eval(first["text"], names))
    return rates(eval(last["text"], names), last["use"], names, names["optimizer"])


def with_rate(rate: float) -> torch.optim.Optimizer:
    """An optimizer of one weight."""
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=float(rate))


def rates(
    schedule, use: str | None, names: dict, optimizer: torch.optim.Optimizer
) -> list[float]:
    """The rate at each step."""
    if use:
        return [float(eval(use, {**names, "f": schedule, "x": step})) for step in range(STEPS)]
    if isinstance(schedule, keras.optimizers.schedules.LearningRateSchedule):
        return [float(schedule(step)) for step in range(STEPS)]
    found = []
    for _ in range(STEPS):
        found.append(float(optimizer.param_groups[0]["lr"]))
        optimizer.step()
        schedule.step()
    return found
