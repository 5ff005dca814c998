"""Weights by name on both sides, and how they go from the source to the target."""

import ast
import re
from collections import defaultdict

import einops
import keras
import numpy as np
import torch

from tests.twins.kinds.common import Case, Differs, Gaps, to_numpy


def keras_paths(layer) -> dict[int, tuple[list[str], object]]:
    """The variables of a layer that hold floats, by number, with the parts of their paths."""
    floats = [
        each for each in layer.weights if "float" in keras.backend.standardize_dtype(each.dtype)
    ]
    return {
        number: ([re.sub(r"_\d+$", "", part) for part in each.path.split("/")], each)
        for number, each in enumerate(floats)
    }


def of_keras(layer) -> dict[str, object]:
    """The variables of a layer by the short names that the data use."""
    paths = keras_paths(layer)
    groups = defaultdict(list)
    for parts, _ in paths.values():
        groups[parts[-1]].append(parts)
    return {short(parts, groups[parts[-1]]): variable for parts, variable in paths.values()}


def short(parts: list[str], group: list[list[str]]) -> str:
    """The last part of a path, with those that tell it apart from others of the same name."""
    if len(group) == 1:
        return parts[-1]
    shared = set.intersection(*({*each} for each in group))
    return "_".join([*(part for part in parts if part not in shared), parts[-1]])


def of_torch(module) -> dict[str, torch.Tensor]:
    """The parameters and buffers of a module that hold floats."""
    if not isinstance(module, torch.nn.Module):
        return {}
    found = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    return {name: each for name, each in found.items() if each.is_floating_point()}


def of_object(value) -> dict[str, object]:
    """The weights of a layer or module."""
    return of_keras(value) if isinstance(value, keras.layers.Layer) else of_torch(value)


def of_steps(values: list) -> dict[str, object]:
    """The weights of all steps; with a number before the name where several have some."""
    having = [weights for weights in map(of_object, values) if weights]
    if len(having) < 2:
        return having[0] if having else {}
    return {
        f"{number}.{name}": each
        for number, one in enumerate(having)
        for name, each in one.items()
    }


def is_trained(weight) -> bool:
    """Whether training changes a weight by its gradient."""
    return weight.requires_grad if isinstance(weight, torch.Tensor) else weight.trainable


def assign(weight, value: np.ndarray, name: str):
    """Put numbers into a weight."""
    if tuple(weight.shape) != value.shape:
        raise Differs(f"weights: {name} has the shape {tuple(weight.shape)}, not {value.shape}")
    if isinstance(weight, torch.Tensor):
        weight.data.copy_(torch.tensor(value))
    else:
        weight.assign(value)


def randomize(weights: dict[str, object], case: Case):
    """Random numbers in all weights, the bias too; variances above 0."""
    random = case.random()
    for name, weight in weights.items():
        shape = tuple(weight.shape)
        value = random.normal(size=shape) * 0.5
        if "var" in name.rpartition(".")[2]:
            value = random.uniform(0.5, 1.5, size=shape)
        assign(weight, value.astype(case.float), name)


class Layout:
    """How the source's weights lie in the target: the data's expressions."""

    def __init__(self, case: Case):
        self.expressions, self.arguments = case.weights, case.arguments

    def used(self, expression: str) -> set[str]:
        """The names in an expression."""
        return {
            node.id for node in ast.walk(ast.parse(expression)) if isinstance(node, ast.Name)
        }

    def mixes(self, expression: str) -> bool:
        """Whether an expression joins or drops weights, so that no number keeps its place."""
        return any(isinstance(node, ast.BinOp) for node in ast.walk(ast.parse(expression)))

    def moved(
        self, values: dict[str, np.ndarray], wanted: dict[str, object]
    ) -> dict[str, np.ndarray]:
        """The target's values from the source's; what one side has not is left out."""
        names = {name.replace(".", "_"): value for name, value in values.items()}
        found = {}
        for name, expression in self.expressions.items():
            used = self.used(expression) & {*names}
            if name in wanted and used:
                found[name] = np.asarray(
                    eval(expression, {**FUNCTIONS, **self.arguments, **names})
                )
        return found

    def pairs(self, source: dict, target: dict) -> dict[str, set[str]]:
        """Of each weight of the target: the source's that it is made of."""
        names = {name.replace(".", "_"): name for name in source}
        return {
            name: {names[each] for each in self.used(expression) & {*names}}
            for name, expression in self.expressions.items()
            if name in target
        }


FUNCTIONS = {
    "rearrange": einops.rearrange,
    "repeat": einops.repeat,
    "reduce": einops.reduce,
    "np": np,
    "concatenate": np.concatenate,
    "split": np.split,
    "stack": np.stack,
}


def begun(case: Case, gaps: Gaps, source: dict, target: dict):
    """Compare what weights begin with where that is one number on both sides; those that are
    drawn at random differ as a rule."""
    layout = Layout(case)
    values = layout.moved({name: to_numpy(each) for name, each in source.items()}, target)
    for name, expected in values.items():
        mine = to_numpy(target[name])
        if expected.size > 1 and all(np.ptp(each) == 0 for each in (expected, mine)):
            gaps.add(f"{name} at first", expected, mine)


def move(case: Case, source: dict, target: dict):
    """Give the target the source's weights; each must be claimed."""
    layout = Layout(case)
    moved = layout.moved({name: to_numpy(each) for name, each in source.items()}, target)
    if missing := {*target} - {*moved}:
        raise Differs(
            f"weights: the data say nothing of the target's {', '.join(sorted(missing))}"
        )
    pairs = layout.pairs(source, target)
    if left := {*source} - set().union(*pairs.values()):
        raise Differs(f"weights: the source's {', '.join(sorted(left))} goes nowhere")
    for name, value in moved.items():
        assign(target[name], value, name)
    mixed = {name for name in moved if layout.mixes(layout.expressions[name])}
    mixing = set().union(*(pairs[name] for name in mixed))
    counts = [
        sum(
            int(np.prod(each.shape))
            for name, each in weights.items()
            if is_trained(each) and name not in out
        )
        for weights, out in (
            (source, mixing),
            (target, {name for name in pairs if pairs[name] & mixing}),
        )
    ]
    if counts[0] != counts[1]:
        raise Differs(f"parameters: the source trains {counts[0]}, the target {counts[1]}")
