"""Seeds: the same numbers after the same seed, others after another, on each side."""

import keras
import numpy as np
import tensorflow as tf
import torch

from tests.twins.kinds.common import Case, Differs, source_value, target_names, target_values

DRAWN = 6
"""So many numbers are drawn."""


def compare(case: Case, bound: float) -> float:
    """`Differs` unless both sides repeat themselves, and only after a seed."""
    runs = (
        lambda: source_value(case),
        lambda: target_values(case, target_names(case)),
    )
    for side, seeded in zip(case.sides, runs, strict=True):
        seeded()
        first = drawn(side, case)
        further = drawn(side, case)
        seeded()
        again = drawn(side, case)
        if not np.array_equal(first, again):
            raise Differs(f"{side} does not repeat itself after the seed")
        if np.array_equal(first, further):
            raise Differs(f"{side} draws the same without a seed")
    return 0.0


def drawn(side: str, case: Case) -> np.ndarray:
    """Some random numbers of a side: an operation's, and a layer's first weights."""
    if side == "torch":
        return np.concatenate(
            [torch.rand(DRAWN).numpy(), torch.nn.Linear(1, DRAWN).bias.detach().numpy()]
        )
    numbers = tf.random.uniform((DRAWN,)).numpy()
    if not case.option("layers", True):
        return numbers
    layer = keras.layers.Dense(DRAWN)
    layer.build((1, 1))
    return np.concatenate([numbers, np.ravel(layer.kernel)])
