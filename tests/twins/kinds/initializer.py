"""Initializers: how the numbers of big weights are distributed, or the numbers themselves."""

import numpy as np
import torch

from tests.twins.kinds import chance
from tests.twins.kinds.common import (
    Case,
    Differs,
    only_step,
    source_value,
    target_names,
    to_numpy,
)

SHAPES = ((300, 400), (3, 3, 60, 50))
"""Of a dense layer and of a convolution, as Keras has them."""

NARROW = ((1, 7), (7, 1))
"""With one input, with one output: too few numbers to compare, yet each must be filled."""


def compare(case: Case, bound: float) -> float:
    """`Differs` unless both fill weights alike."""
    for shape in SHAPES:
        chance.seed()
        try:
            mine = filled(case, shape, 0)
        except ValueError:
            # Some fill matrices only, and say so.
            if shape == SHAPES[0]:
                raise
            continue
        chance.distributions(f"weights {shape}", mine, filled(case, shape, 1), bound)
    for shape in NARROW:
        if not np.isfinite(filled(case, shape, 1)).all():
            raise Differs(f"weights {shape}: some are not filled")
    return 0.0


def filled(case: Case, shape: tuple[int, ...], number: int) -> np.ndarray:
    """A weight that a side has filled, as it lies in Keras."""
    weight = torch.full(turned(shape), float("nan"))
    if number == 0:
        value, _ = source_value(case, w=weight)
    else:
        value = eval(only_step(case)["text"], target_names(case, w=weight))
    if not isinstance(value, torch.Tensor):
        return to_numpy(value(shape))
    return np.moveaxis(to_numpy(weight), (1, 0), (-2, -1))


def turned(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape of a weight as PyTorch has it: what comes out, what goes in, the window."""
    *window, into, out = shape
    return out, into, *window
