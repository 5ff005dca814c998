"""Functions, methods and activations: what comes out, its type, the gradients of the inputs."""

import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds import chance, layer
from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    flat,
    moved,
    only_step,
    source_value,
    target_names,
    to_numpy,
    to_side,
)


class Function:
    """One side of a case: a function of its inputs."""

    def __init__(self, case: Case, number: int):
        self.case, self.number, self.side = case, number, case.sides[number]

    def __call__(self, tensors: dict):
        if self.number == 0:
            return source_value(self.case, **tensors)[0]
        names = target_names(self.case, **tensors)
        step = only_step(self.case)
        value = eval(step["text"], names)
        return eval(step["use"], {**names, "f": value}) if step["use"] else value


class Module:
    """The module or string that stands for an activation inside of a layer."""

    def __init__(self, case: Case):
        self.side, self.module = "torch", eval(case.module, {"nn": torch.nn, "torch": torch})

    def __call__(self, tensors: dict):
        return self.module(next(iter(tensors.values())))


def compare(case: Case, bound: float) -> float:
    """The largest difference between a function's values and gradients."""
    if case.option("random", False):
        return of_random(case, bound)
    gaps = Gaps(bound)
    other = {name: lying(name, each, case, 1) for name, each in case.inputs.items()}
    results = [
        run(Function(case, 0), case.inputs, case),
        run(Function(case, 1), other, case),
    ]
    judge(case, gaps, *results)
    if case.module:
        judge(case, gaps, results[0], run(Module(case), other, case))
    return gaps.largest


def lying(name: str, value: np.ndarray, case: Case, side: int) -> np.ndarray:
    """An input as a side has its axes; one that stays is the same on both."""
    still = case.options.get("still") == name
    return value if still else moved(value, case, case.sides[side])


def judge(case: Case, gaps: Gaps, mine: dict, other: dict):
    """Compare values, then gradients."""
    if not case.option("content", True):
        mine, other = (
            {**each, "outputs": [zeroed(one) for one in each["outputs"]]}
            for each in (mine, other)
        )
    layer.of_outputs(case, gaps, mine, other)
    ours, theirs = mine["gradients"], other["gradients"]
    if bool(ours) != bool(theirs):
        raise Differs("gradients: only one side has any")
    for name, value in ours.items():
        gaps.add(f"gradient of {name}", value, lying(name, theirs[name], case, 0))


def run(function, inputs: dict[str, np.ndarray], case: Case) -> dict:
    """What a function gives, and the gradients of all float inputs."""
    side = function.side
    tensors = {name: to_side(each, side, case.float, True) for name, each in inputs.items()}
    if side == "keras" and case.option("variables", False):
        tensors = {name: tf.Variable(each) for name, each in tensors.items()}
    wanted = {name: each for name, each in tensors.items() if inputs[name].dtype.kind == "f"}
    with tf.GradientTape(persistent=True) as tape:
        if side == "keras":
            for each in wanted.values():
                tape.watch(each)
        outputs = flat(function(layer.copied(tensors)))
        total = None
        if case.option("gradients", True) and wanted and all(map(is_tensor, outputs)):
            total = layer.weighted(outputs, side, case)
    found = {}
    if total is not None:
        found = (
            layer.by_keras(tape, total, wanted)
            if side == "keras"
            else layer.by_torch(total, wanted)
        )
    return {"outputs": outputs, "gradients": found}


def zeroed(value):
    """A tensor without its content: its shape and its type."""
    return value * 0 if isinstance(value, tf.Tensor) else torch.zeros_like(value)


def is_tensor(value) -> bool:
    """Whether a value may have gradients."""
    return isinstance(value, tf.Tensor | torch.Tensor)


def of_random(case: Case, bound: float) -> float:
    """Numbers that are drawn: the shape, the type and the distribution."""
    chance.seed()
    results = []
    for number, side in enumerate(case.sides):
        tensors = {name: to_side(each, side, case.float) for name, each in case.inputs.items()}
        results.append(to_numpy(Function(case, number)(tensors)))
    if case.option("dtype", True) and results[0].dtype != results[1].dtype:
        raise Differs(f"output: the types are {results[0].dtype} and {results[1].dtype}")
    chance.distributions("output", *results, bound)
    return 0.0
