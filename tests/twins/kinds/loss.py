"""Losses: the value, and the gradient of the predictions."""

import numpy as np
import tensorflow as tf

from tests.twins.kinds import layer
from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    moved,
    source_value,
    target_names,
    target_values,
    to_side,
)

USUAL = {"keras": "f(t, p)", "torch": "f(p, t)"}
"""How a loss is called."""


def compare(case: Case, bound: float) -> float:
    """The largest difference between two losses and their gradients."""
    gaps = Gaps(bound)
    value, names = source_value(case)
    mine = run(case, case.sides[0], value, case.source["called"], names)
    names = target_names(case)
    [loss] = target_values(case, names)
    other = run(case, case.sides[1], loss, case.target["steps"][0]["use"], names)
    layer.of_outputs(case, gaps, mine, other)
    if not case.option("gradients", True):
        return gaps.largest
    ours, theirs = mine["gradients"], other["gradients"]
    if {*ours} != {*theirs}:
        raise Differs("gradients: only one side has any")
    for name, gradient in ours.items():
        gaps.add(
            "gradient of the predictions", gradient, moved(theirs[name], case, case.sides[0])
        )
    return gaps.largest


def run(case: Case, side: str, loss, use: str | None, names: dict) -> dict:
    """The loss of the case's predictions and targets, and its gradient."""
    predictions = next(iter(case.inputs.values()))
    targets = case.targets
    if side != case.sides[0]:
        targets = moved(targets, case, side) if targets.ndim == predictions.ndim else targets
        predictions = moved(predictions, case, side)
    p = to_side(np.ascontiguousarray(predictions), side, case.float, gradient=True)
    t = to_side(np.ascontiguousarray(targets), side, case.float)
    with tf.GradientTape(persistent=True) as tape:
        if side == "keras":
            tape.watch(p)
        value = eval(use or USUAL[side], {**names, "f": loss, "p": p, "t": t})
        total = layer.weighted([value], side, case)
    by = (
        layer.by_keras(tape, total, {"p": p})
        if side == "keras"
        else layer.by_torch(total, {"p": p})
    )
    return {"outputs": [value], "gradients": by}
