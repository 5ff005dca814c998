"""Data: what a pipeline gives, batch after batch. An input `dataset` is one on both sides."""

from itertools import islice

import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    flat,
    source_value,
    target_names,
    target_values,
    to_numpy,
    to_side,
)

MOST = 60
"""So many batches are looked at of what may never end."""


def compare(case: Case, bound: float) -> float:
    """The largest difference between two pipelines."""
    mine, _ = source_value(case, **inputs(case, case.sides[0]))
    names = target_names(case, **inputs(case, case.sides[1]))
    value = target_values(case, names)[-1]
    if use := case.target["steps"][-1]["use"]:
        value = eval(use, {**names, "f": value})
    look = parted if case.option("parts", False) else given
    batches = [look(mine, case), look(value, case)]
    if len(batches[0]) != len(batches[1]):
        raise Differs(
            f"the source gives {len(batches[0])} batches, the target {len(batches[1])}"
        )
    gaps = Gaps(bound)
    for number, (one, two) in enumerate(zip(*batches, strict=True)):
        if len(one) != len(two):
            raise Differs(f"batch {number}: {len(one)} arrays and {len(two)}")
        for ours, theirs in zip(one, two, strict=True):
            gaps.add(f"batch {number}", ours, theirs)
    return gaps.largest


def inputs(case: Case, side: str) -> dict:
    """The inputs as a side has them."""
    found = {name: to_side(each, side, case.float) for name, each in case.inputs.items()}
    if "dataset" in found:
        tensor = found["dataset"]
        wrap = tf.data.Dataset.from_tensor_slices if side == "keras" else list
        found["dataset"] = wrap(tensor)
    return found


def parted(value, case: Case) -> list[list[np.ndarray]]:
    """How large the parts of a split are, and all their rows together, sorted."""
    parts = [given(each, case) for each in value]
    rows = np.array(
        [np.concatenate([np.ravel(each) for each in row]) for part in parts for row in part]
    )
    if np.all(rows == np.sort(rows, axis=0)):
        raise Differs("the rows lie in their order, they are to be shuffled")
    return [[np.array(list(map(len, parts)))], [np.array(sorted(map(tuple, rows)))]]


def given(value, case: Case) -> list[list[np.ndarray]]:
    """The arrays of each batch; of a shuffled pipeline all examples, sorted."""
    if isinstance(value, int) or getattr(value, "shape", None) == ():
        return [[np.asarray(value)]]
    if isinstance(value, torch.utils.data.Dataset) and hasattr(value, "__len__"):
        value = map(value.__getitem__, range(len(value)))
    many = [[to_numpy(each) for each in flat(batch)] for batch in islice(iter(value), MOST)]
    if not case.option("shuffled", False):
        return many
    shapes = [[each.shape for each in batch] for batch in many]
    columns = zip(*many, strict=True)
    joined = [np.concatenate([*map(np.atleast_1d, parts)]) for parts in columns]
    if any(np.all(each == np.sort(each, axis=0)) for each in joined if len(each) > 5):
        raise Differs("the examples lie in their order, they are to be shuffled")
    return [[np.sort(each, axis=0) for each in joined], [np.array(str(shapes))]]
