"""Optimizers: ten updates of two weights, the rate changed after five."""

import keras
import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds.common import (
    Case,
    Differs,
    Gaps,
    source_value,
    target_names,
    to_numpy,
)

UPDATES = 10

FALLING = (20, 4, *[1] * (UPDATES - 2))
"""How large the gradients are: what keeps the largest of them is seen."""

SHAPES = ((3, 4), (4,))


class Weights(torch.nn.Module):
    """The weights that PyTorch's optimizers know: ``model.parameters()``."""

    def __init__(self, values: list[np.ndarray]):
        super().__init__()
        self.first, self.second = (torch.nn.Parameter(torch.tensor(value)) for value in values)


def compare(case: Case, bound: float) -> float:
    """The largest difference of the weights after any update."""
    random = case.random()
    start = [random.normal(size=shape).astype(case.float) for shape in SHAPES]
    pushes = [
        [gradient(random, shape).astype(case.float) * size for shape in SHAPES]
        for size in FALLING
    ]
    models = [Weights(start), Weights(start)]
    mine, names = source_value(case, model=models[0])
    changes = case.option("rate", True)
    paths = [path(mine, case.source["called"], names, models[0], start, pushes, changes)]
    names = target_names(case, model=models[1])
    first, *below = case.target["steps"]
    names["optimizer"] = eval(first["text"], names)
    of_epsilons(mine, names["optimizer"])
    schedulers = [eval(step["text"], names) for step in below if step.get("name")]
    # What has no name runs before each update: it clips gradients.
    use = "\n".join([*(step["text"] for step in below if not step.get("name")), "f.step()"])
    paths.append(
        path(names["optimizer"], use, names, models[1], start, pushes, changes, schedulers)
    )
    gaps = Gaps(bound)
    for number, (ours, theirs) in enumerate(zip(*paths, strict=True), start=1):
        for one, two in zip(ours, theirs, strict=True):
            gaps.add(f"weights after {number} updates", one, two)
    return gaps.largest


def of_epsilons(*optimizers):
    """`Differs` where the sides have other epsilons, which these gradients do not show."""
    one, two = map(epsilon, optimizers)
    if None not in (one, two) and not np.isclose(one, two, rtol=1e-6, atol=0):
        raise Differs(f"epsilon: {one} and {two}")


def epsilon(optimizer) -> float | None:
    """The epsilon of an optimizer, or None where it has none."""
    if isinstance(optimizer, keras.optimizers.Optimizer):
        return getattr(optimizer, "epsilon", None)
    return optimizer.param_groups[0].get("eps")


def gradient(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """A gradient without small numbers: what epsilon does to those is another matter."""
    return random.uniform(0.3, 1.5, size=shape) * random.choice([-1, 1], size=shape)


def path(
    optimizer,
    use: str | None,
    names: dict,
    model: Weights,
    start: list,
    pushes: list,
    changes: bool,
    schedulers=(),
) -> list:
    """The weights after each update."""
    if isinstance(optimizer, keras.optimizers.Optimizer):
        return keras_path(optimizer, start, pushes, changes)
    return torch_path(
        optimizer,
        use or "f.step()",
        names,
        model,
        pushes,
        changes and not schedulers,
        schedulers,
    )


def keras_path(optimizer, start: list, pushes: list, changes: bool) -> list:
    """Keras's weights after each update."""
    trained = [keras.Variable(value) for value in start]
    found = []
    for number, push in enumerate(pushes):
        if changes and number == UPDATES // 2 and not has_schedule(optimizer):
            optimizer.learning_rate = float(optimizer.learning_rate) / 4
        optimizer.apply([tf.constant(each) for each in push], trained)
        found.append([to_numpy(each.value) for each in trained])
    return found


def has_schedule(optimizer) -> bool:
    """Whether the rate is not the reader's to change."""
    schedule = keras.optimizers.schedules.LearningRateSchedule
    return isinstance(optimizer._learning_rate, schedule)


def torch_path(
    optimizer, use: str, names: dict, model: Weights, pushes: list, changes: bool, schedulers
) -> list:
    """PyTorch's weights after each update."""
    trained = [model.first, model.second]
    found = []
    for number, push in enumerate(pushes):
        if changes and number == UPDATES // 2:
            for group in optimizer.param_groups:
                group["lr"] /= 4
        for weight, each in zip(trained, push, strict=True):
            weight.grad = torch.tensor(each)
        exec(use, {**names, "f": optimizer})
        for scheduler in schedulers:
            scheduler.step()
        found.append([to_numpy(each).copy() for each in trained])
    return found
