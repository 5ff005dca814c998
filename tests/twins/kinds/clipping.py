"""Clipping: the gradients of two weights, after it."""

import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds.common import (
    Case,
    Gaps,
    only_step,
    source_value,
    target_names,
    to_numpy,
)
from tests.twins.kinds.optimizer import SHAPES, Weights, gradient


def compare(case: Case, bound: float) -> float:
    """The largest difference of a clipped gradient."""
    random = case.random()
    pushes = [gradient(random, shape).astype(case.float) for shape in SHAPES]
    model = Weights(pushes)
    value, _ = source_value(case, **around(case.sides[0], model, pushes))
    mine = clipped(case.sides[0], value, model)
    model = Weights(pushes)
    names = target_names(case, **around(case.sides[1], model, pushes))
    other = clipped(case.sides[1], eval(only_step(case)["text"], names), model)
    gaps = Gaps(bound)
    for one, two in zip(mine, other, strict=True):
        gaps.add("gradient", one, two)
    return gaps.largest


def around(side: str, model: Weights, pushes: list[np.ndarray]) -> dict:
    """What stands around the call: a model that has gradients, or the gradients."""
    if side == "keras":
        return {"grads": [tf.constant(each) for each in pushes]}
    for weight, push in zip(model.parameters(), pushes, strict=True):
        weight.grad = torch.tensor(push)
    return {"model": model}


def clipped(side: str, value, model: Weights) -> list[np.ndarray]:
    """The gradients after the call: PyTorch's in their place, TensorFlow's as given."""
    if side == "torch":
        return [to_numpy(weight.grad) for weight in model.parameters()]
    gradients = value[0] if isinstance(value, tuple) else value
    return [to_numpy(each) for each in gradients]
