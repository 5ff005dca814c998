"""Constants: the same type of numbers, the same number, a type of the same objects."""

from enum import Enum

import tensorflow as tf
import torch

from tests.twins.kinds.common import Case, Differs, source_value, target_names, target_values


def compare(case: Case, bound: float) -> float:
    """`Differs` unless both mean the same."""
    mine, _ = source_value(case)
    [other] = target_values(case, target_names(case))
    values = [plain(each) for each in (mine, other)]
    if values[0] != values[1]:
        raise Differs(f"the source is {values[0]}, the target {values[1]}")
    return 0.0


def plain(value):
    """A type of numbers by its name, one of objects by what it holds, a number as it is."""
    if isinstance(value, type):
        tensor = (torch if value.__module__.startswith("torch") else tf).zeros(2)
        return [isinstance(each, value) for each in (tensor, tensor.dtype, tensor.shape)]
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, Enum):
        return value.value
    return value.name if isinstance(value, tf.DType) else value
