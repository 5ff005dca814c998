"""Transforms of images: what comes out; of random ones, the mean and the deviation of many."""

import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds import chance, function, layer
from tests.twins.kinds.common import Case, Differs, Gaps, moved, to_numpy, to_side

MANY = 400
"""So many times a random transform is applied."""

FEW = 12
"""So many runs show whether a transform is random; ten times as many where one side is."""


def compare(case: Case, bound: float) -> float:
    """The largest difference between a transform and its rewriting."""
    of_picture = case.option("of a picture", False)
    models = (Applied(case, 0), Applied(case, 1)) if of_picture else layer.models(case)
    [(name, images)] = case.inputs.items()
    others = moved(images, case, case.sides[1])
    for number in (FEW, 10 * FEW):
        runs = [
            [model(model.tensors({name: each}, case), train=True) for _ in range(number)]
            for model, each in zip(models, (images, others), strict=True)
        ]
        random = [any(differ(one, some[0]) for one in some) for some in runs]
        if random[0] == random[1]:
            break
    if random[0] != random[1]:
        raise Differs(f"only the {'source' if random[0] else 'target'} is random")
    if random[0]:
        of_many(case, models, name, images[:1])
        return 0.0
    if case.option("array", False):  # in goes an array, out comes PyTorch's order of the axes
        runs[0] = [torch.as_tensor(each).movedim(0, -1) for each in runs[0]]
    gaps = Gaps(bound)
    layer.of_outputs(case, gaps, *({"outputs": some[:1]} for some in runs))
    return gaps.largest


class Applied(function.Function):
    """One side of a case whose call is given the picture itself."""

    def __call__(self, inputs: dict, train: bool = False):
        return super().__call__(inputs)

    def tensors(self, inputs: dict[str, np.ndarray], case: Case) -> dict:
        return {name: to_side(each, self.side, case.float) for name, each in inputs.items()}


def differ(one, other) -> bool:
    """Whether two outcomes are not the same."""
    return not np.array_equal(to_numpy(one), to_numpy(other))


def of_many(case: Case, models: tuple, name: str, image: np.ndarray):
    """`Differs` unless many random outcomes are alike in each pixel."""
    chance.seed()
    other = moved(image, case, case.sides[1])
    mine, others = (
        outcomes(model, name, each, case)
        for model, each in zip(models, (image, other), strict=True)
    )
    chance.outcomes("output", mine, moved(others, case, case.sides[0]))


def outcomes(model, name: str, image: np.ndarray, case: Case) -> np.ndarray:
    """What becomes of many copies of an image: in one batch where each has its own chance."""
    copies = np.repeat(image, MANY, axis=0)
    together = to_numpy(model(model.tensors({name: copies}, case), train=True))
    if np.any(together != together[:1]):
        return together
    tensors = model.tensors({name: image}, case)

    def once():
        return model(tensors, train=True)

    if model.side == "keras":
        once = tf.function(once)  # ten times as fast, and draws anew all the same
    return np.concatenate([to_numpy(once()) for _ in range(MANY)])
