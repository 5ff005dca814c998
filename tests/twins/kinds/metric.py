"""Metrics: the value over three batches."""

import keras
import numpy as np

from tests.twins.kinds.common import (
    Case,
    Gaps,
    only_step,
    source_value,
    target_names,
    to_numpy,
    to_side,
)

BATCHES = 3


def compare(case: Case, bound: float) -> float:
    """The difference of two values."""
    predictions = next(iter(case.inputs.values()))
    tensors = [both(case, side, predictions) for side in case.sides]
    metric, names = source_value(case, **tensors[0])
    mine = value(case, case.sides[0], metric, case.source["called"], names | tensors[0])
    names = target_names(case, **tensors[1])
    step = only_step(case)
    metric = eval(step["text"], names)
    other = value(case, case.sides[1], metric, step["use"], names | tensors[1])
    gaps = Gaps(bound)
    gaps.add("value", mine, other)
    return gaps.largest


def both(case: Case, side: str, predictions: np.ndarray) -> dict:
    """The predictions and the targets as tensors of a side."""
    return {
        "p": to_side(predictions, side, case.float),
        "t": to_side(case.targets, side, case.float),
    }


def value(case: Case, side: str, metric, use: str | None, names: dict) -> np.ndarray:
    """What a metric says of all batches."""
    if isinstance(metric, keras.metrics.Metric) and not use:
        predictions = to_numpy(names["p"])
        pairs = zip(
            np.array_split(case.targets, BATCHES),
            np.array_split(predictions, BATCHES),
            strict=True,
        )
        for targets, some in pairs:
            metric.update_state(targets, some)
        return to_numpy(metric.result())
    if use:
        return to_numpy(eval(use, {**names, "f": metric}))
    return to_numpy(metric(names["p"], names["t"]) if callable(metric) else metric)
