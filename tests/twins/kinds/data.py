"""Data: what a pipeline gives, batch after batch. An input `dataset` is one on both sides."""

from collections import Counter
from itertools import islice

import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    flat,
    only_step,
    source_value,
    target_names,
    to_numpy,
    to_side,
)

MOST = 60
"""So many batches are looked at of what may never end."""


def compare(case: Case, bound: float) -> float:
    """The largest difference between two pipelines."""
    mine, _ = source_value(case, **inputs(case, case.sides[0]))
    names = target_names(case, **inputs(case, case.sides[1]))
    step = only_step(case)
    value = eval(step["text"], names)
    if step["use"]:
        value = eval(step["use"], {**names, "f": value})
    look = parted if case.option("parts", False) else given
    both = [look(mine, case), look(value, case)]
    if len(both[0]) != len(both[1]):
        raise Differs(f"the source gives {len(both[0])} batches, the target {len(both[1])}")
    gaps = Gaps(bound)
    for number, (one, two) in enumerate(zip(*both, strict=True)):
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
    parts = [batches(each) for each in value]
    rows = rows_of([row for part in parts for row in part], case)
    check_drawn(rows, case)
    return [[np.array([len(part) for part in parts])], [np.array(sorted(rows))]]


def given(value, case: Case) -> list[list[np.ndarray]]:
    """The arrays of each batch; of a shuffled pipeline how large they are, whether each pass
    has an order of its own, and the rows, sorted, where none is left out."""
    if isinstance(value, int) or getattr(value, "shape", None) == ():
        return [[np.asarray(value)]]
    first = batches(value)
    if not case.option("shuffled", False):
        return first
    rows = rows_of(first, case)
    check_drawn(rows, case)
    shapes = str([[each.shape for each in batch] for batch in first])
    is_new = rows != rows_of(batches(value), case) if case.option("passes", True) else None
    whole = sorted(rows) if len(rows) == len(expected(rows, case)) else []
    return [[np.array(shapes)], [np.array(str(is_new))], [np.array(whole)]]


def batches(value) -> list[list[np.ndarray]]:
    """What a pass through a pipeline gives: the arrays of each batch, or of each row."""
    if isinstance(value, torch.utils.data.Dataset) and hasattr(value, "__len__"):
        value = map(value.__getitem__, range(len(value)))
    return [[to_numpy(each) for each in flat(batch)] for batch in islice(iter(value), MOST)]


def rows_of(some: list[list[np.ndarray]], case: Case) -> list[tuple]:
    """All rows of some batches, in their order, the arrays beside each other."""
    whole = [*case.inputs.values()]
    columns = []
    for number, parts in enumerate(zip(*some, strict=True)):
        is_row = parts[0].ndim < whole[number].ndim
        columns.append(np.stack(parts) if is_row else np.concatenate(parts))
    return tuples(columns)


def tuples(columns: list[np.ndarray]) -> list[tuple]:
    """Arrays row by row."""
    flattened = [each.reshape(len(each), -1) for each in columns]
    return [tuple(row) for row in np.concatenate(flattened, axis=1).tolist()]


def expected(rows: list[tuple], case: Case) -> list[tuple]:
    """The rows of the inputs, as many numbers of each as these rows have."""
    whole = [to_numpy(to_side(each, "torch", case.float)) for each in case.inputs.values()]
    return [row[: len(rows[0])] for row in tuples(whole)]


def check_drawn(rows: list[tuple], case: Case):
    """`Differs` unless the rows are some of the inputs', none twice, in another order."""
    known = expected(rows, case)
    if Counter(rows) - Counter(known):
        raise Differs("some rows are none of the data, or come twice")
    if rows == known[: len(rows)]:
        raise Differs("the rows lie in their order, they are to be shuffled")
