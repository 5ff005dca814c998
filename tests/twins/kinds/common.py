"""What every kind needs: a case, its numbers on both sides, how far apart they are.

Imported by the program that runs the cases, never by pytest itself: it loads both frameworks.
"""

import base64
import inspect
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np
import tensorflow as tf
import torch._dynamo


class Differs(Exception):
    """The two sides do not do the same."""


@dataclass
class Case:
    """A call, its rewriting, and what both are called on."""

    kind: str
    sides: tuple[str, str]
    source: dict
    target: dict
    inputs: dict[str, np.ndarray]
    targets: np.ndarray | None
    precision: str
    weights: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, Any] = field(default_factory=dict)
    """Those of the source that the layout of the weights depends on."""
    axes: str = ""
    options: dict = field(default_factory=dict)
    module: str = ""
    is_whole: bool = True
    """Whether the site says of the rewriting that nothing is left to look at."""

    @classmethod
    def of(cls, data: dict) -> "Case":
        """A case from JSON."""
        inputs = {name: array(each) for name, each in data["inputs"].items()}
        targets = data["targets"] and array(data["targets"])
        return cls(
            **{**data, "sides": tuple(data["sides"]), "inputs": inputs, "targets": targets}
        )

    @property
    def float(self):
        """The type of all floats of this case."""
        return np.dtype(self.precision)

    def option(self, name: str, usual: bool) -> bool:
        """What the draws say of this twin."""
        return self.options.get(name, usual)

    def random(self) -> np.random.Generator:
        """The same numbers each time."""
        return np.random.default_rng(7)


def array(data: dict) -> np.ndarray:
    """An array from JSON."""
    plain = np.frombuffer(base64.b64decode(data["data"]), data["dtype"])
    return plain.reshape(data["shape"]).copy()


def set_precision(name: str):
    """All floats that the frameworks make from here on."""
    keras.config.set_floatx(name)
    keras.config.set_dtype_policy(name)  # the one of before is kept otherwise
    torch.set_default_dtype(getattr(torch, name))


def variables(case: Case, **more) -> dict[str, Any]:
    """The names that a source program finds: it imports the rest itself."""
    return {"__name__": "twin", **more}


def source_value(case: Case, **more):
    """What the source's call gives, and the names around it."""
    names = variables(case, **more)
    exec(case.source["setup"], names)
    return eval(case.source["call"], names), names


def target_names(case: Case, **more) -> dict[str, Any]:
    """The names that the rewriting finds: what stood above the call, and its own imports."""
    names = variables(case, **more)
    exec(case.source["setup"], names)
    # What the reader's imports bind is of no use to the rewriting, which brings its own.
    for name, value in list(names.items()):
        if inspect.ismodule(value) and name not in ("np", "math"):
            del names[name]
    names.update(more)
    exec("\n".join(case.target["imports"]), names)
    return names


def target_values(case: Case, names: dict[str, Any]) -> list[Any]:
    """What each step of the rewriting gives."""
    return [eval(step["text"], names) for step in case.target["steps"]]


def only_step(case: Case) -> dict:
    """The one expression that stands in the call's place: a second one has none there."""
    steps = case.target["steps"]
    if len(steps) > 1:
        raise Differs(f"{len(steps)} steps are written where one expression can stand")
    return steps[0]


def to_side(value: np.ndarray, side: str, precision: np.dtype, gradient: bool = False):
    """An array as a tensor of a side; floats in the case's precision."""
    value = value.astype(precision) if value.dtype.kind == "f" else value
    if side == "keras":
        return tf.constant(value)
    tensor = torch.tensor(value)
    return tensor.requires_grad_(gradient and value.dtype.kind == "f")


def to_numpy(value) -> np.ndarray:
    """What a side gave, as an array."""
    if isinstance(value, torch.Tensor):
        return value.detach().cpu().numpy()
    if isinstance(value, tf.TensorShape):
        return np.asarray(value.as_list())
    if isinstance(value, tf.IndexedSlices):
        value = tf.convert_to_tensor(value)
    return np.asarray(value)


def flat(value) -> list:
    """All that a side gave, tuples and lists of tensors taken apart."""
    if isinstance(value, tf.TensorShape | torch.Size):
        return [list(value)]
    if isinstance(value, dict):
        return [part for key in sorted(value) for part in flat(value[key])]
    if isinstance(value, tuple | list) and any(
        not isinstance(each, int | float) for each in value
    ):
        return [part for each in value for part in flat(each)]
    return [value]


def second(value: np.ndarray) -> np.ndarray:
    """Channels from the last axis to the second."""
    return np.moveaxis(value, -1, 1) if value.ndim > 2 else value


def last(value: np.ndarray) -> np.ndarray:
    """Channels from the second axis to the last."""
    return np.moveaxis(value, 1, -1) if value.ndim > 2 else value


def moved(value: np.ndarray, case: Case, to: str) -> np.ndarray:
    """An array with its axes as a side has them, from how the other one has them."""
    if case.axes != "channels":
        return value
    return second(value) if to == "torch" else last(value)


def same(what: str, mine, other) -> float:
    """The largest difference of two arrays, relative to large ones; `Differs` by shape."""
    mine, other = to_numpy(mine), to_numpy(other)
    if mine.shape != other.shape:
        raise Differs(f"{what}: the shapes are {mine.shape} and {other.shape}")
    if mine.dtype.kind in "OSU" or other.dtype.kind in "OSU":
        if mine.tolist() != other.tolist():
            raise Differs(f"{what}: {mine.tolist()} and {other.tolist()}")
        return 0.0
    if not mine.size:
        return 0.0
    mine, other = (
        each.astype(complex if each.dtype.kind == "c" else float) for each in (mine, other)
    )
    if not np.array_equal(np.isnan(mine), np.isnan(other)):
        raise Differs(f"{what}: NaN in other places")
    equal = (mine == other) | np.isnan(mine)
    if equal.all():
        return 0.0
    with np.errstate(invalid="ignore"):
        apart = np.where(equal, 0, np.abs(mine - other))
    finite = np.abs(mine[np.isfinite(mine)])
    return float(apart.max() / max(1.0, finite.max(initial=0)))


def same_type(what: str, mine, other):
    """`Differs` where two tensors are of other types; a plain number has none."""
    names = [dtype_name(each) for each in (mine, other)]
    if None not in names and names[0] != names[1]:
        raise Differs(f"{what}: the types are {names[0]} and {names[1]}")


def dtype_name(value) -> str | None:
    """The type of a tensor's numbers, or None for what is no tensor."""
    if isinstance(value, torch.Tensor):
        return str(value.dtype).removeprefix("torch.")
    return tf.as_dtype(value.dtype).name if tf.is_tensor(value) else None


class Gaps:
    """Collects differences under what was compared; the bound judges each."""

    def __init__(self, bound: float):
        self.bound, self.largest = bound, 0.0

    def add(self, what: str, mine, other):
        """Compare two arrays; `Differs` beyond the bound."""
        gap = same(what, mine, other)
        if not gap <= self.bound:
            mine, other = to_numpy(mine), to_numpy(other)
            raise Differs(
                f"{what}: {gap:.2g} apart\n    source {short(mine)}\n    target {short(other)}"
            )
        self.largest = max(self.largest, gap)


def short(value: np.ndarray) -> str:
    """The beginning of an array."""
    return np.array2string(value.ravel()[:6], precision=6, separator=", ", max_line_width=200)
