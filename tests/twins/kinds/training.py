"""What layers do only in training: a running state that moves, numbers that fall away."""

import keras
import numpy as np
import torch

from tests.twins.kinds import chance, weights
from tests.twins.kinds.common import Case, Differs, Gaps, flat, moved, to_numpy

STEPS = 3
"""So many batches move the running state."""

MANY = 64
"""The size of the first and of the channels' axis where zeros are counted."""

EXAMPLES = 4_000
"""So many examples show what a layer with weights makes of what is left."""


def compare(case: Case, gaps: Gaps, source, target, mine: dict, other: dict):
    """Train both sides where they have a state or draw numbers; compare what that does."""
    if not case.option("training", True):
        return
    if any(not weights.is_trained(each) for each in source.weights.values()):
        of_state(case, gaps, source, target, mine)
        return
    draws = is_random(source, mine, case), is_random(target, other, case)
    if draws[0] != draws[1]:
        raise Differs(f"in training only the {'source' if draws[0] else 'target'} is random")
    if draws[0]:
        of_zeros(case, gaps, source, target, mine)


SHARES = ("rate", "dropout", "recurrent_dropout")
"""What says which share of the numbers falls."""


def may_be_random(model) -> bool:
    """Whether a side could draw numbers in training."""
    for each in model.objects:
        if isinstance(each, torch.nn.Module):
            parts = list(each.modules())
            drawing = (torch.nn.modules.dropout._DropoutNd, torch.nn.RReLU)
            if any(isinstance(part, drawing) or drops(part) for part in parts):
                return True
        elif isinstance(each, keras.layers.Layer):
            parts = [each, *each._flatten_layers()]
            if any(getattr(part, "seed_generator", None) and drops(part) for part in parts):
                return True
    return False


def drops(part) -> bool:
    """Whether a layer has a share that falls; or says of none, and may draw something else."""
    shares = [getattr(part, name) for name in SHARES if hasattr(part, name)]
    return any(shares) if shares else isinstance(part, keras.layers.Layer)


def is_random(model, inputs: dict, case: Case) -> bool:
    """Whether a side gives other numbers in training each time."""
    if not may_be_random(model):
        return False
    tensors = model.tensors(inputs, case)
    outputs = [[to_numpy(each) for each in flat(model(tensors, train=True))] for _ in range(3)]
    return any(
        not np.array_equal(one, two)
        for some in outputs[1:]
        for one, two in zip(outputs[0], some, strict=True)
    )


def of_state(case: Case, gaps: Gaps, source, target, mine: dict):
    """Three batches in training: the outputs, then the running state.

    PyTorch's running variance is of the batch with n - 1. Both begin at zero here, so that
    the one is n / (n - 1) of the other whatever the momentum.
    """
    for model in (source, target):
        for name, weight in model.weights.items():
            if is_variance(name):
                weights.assign(weight, np.zeros(tuple(weight.shape), case.float), name)
    for step in range(STEPS):
        batch = {
            name: each * (1 + 0.3 * step) + 0.1 * step if each.dtype.kind == "f" else each
            for name, each in mine.items()
        }
        moved_batch = {name: moved(each, case, case.sides[1]) for name, each in batch.items()}
        outputs = [
            [to_numpy(each) for each in flat(model(model.tensors(inputs, case), train=True))]
            for model, inputs in ((source, batch), (target, moved_batch))
        ]
        for one, two in zip(*outputs, strict=True):
            gaps.add("output in training", one, moved(two, case, case.sides[0]))
    values = {name: to_numpy(each) for name, each in source.weights.items()}
    layout = weights.Layout(case)
    expected = layout.moved(values, target.weights)
    first = next(iter(mine.values()))
    for name, weight in target.weights.items():
        if weights.is_trained(weight):
            continue
        value = to_numpy(weight)
        if is_variance(name):
            number = first.size // value.size
            share = number / (number - 1)
            value = value / share if case.sides[1] == "torch" else value * share
        gaps.add(f"{name} after {STEPS} steps", expected[name], value)


def is_variance(name: str) -> bool:
    """Whether a weight is a running variance."""
    return name.rpartition(".")[2] in ("running_var", "moving_variance")


def of_zeros(case: Case, gaps: Gaps, source, target, mine: dict):
    """Ones in training: which share falls, along which axes, and what is left."""
    channels = 1 if case.axes == "channels" and case.sides[0] == "torch" else -1
    name, first = next(iter(mine.items()))
    sizes = list(first.shape)
    sizes[0] = EXAMPLES
    if not source.weights:
        sizes[0] = sizes[channels] = MANY
    ones = np.ones(sizes)
    chance.seed()
    with torch.no_grad():
        results = [
            flat(model(model.tensors({name: inputs}, case), train=True))
            for model, inputs in ((source, ones), (target, moved(ones, case, case.sides[1])))
        ]
    # What weights make of zeros has few levels, far apart: no share below a line is sure.
    kinds = chance.PLAIN if source.weights else tuple(chance.STATISTICS)
    if not case.option("further", True):
        results = [outputs[:1] for outputs in results]
    for one, two in zip(*results, strict=True):
        back = moved(to_numpy(two), case, case.sides[0])
        chance.distributions("in training", to_numpy(one), back, gaps.bound, kinds)
