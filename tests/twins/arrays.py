"""Arrays of two axes by what they hold; arguments that are given now and then."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import generator, normal, one_hot, probabilities


def given(draw, **choices: list[str]) -> dict[str, str]:
    """Some of the arguments, each with one of its values."""
    return {
        name: draw(st.sampled_from(values))
        for name, values in choices.items()
        if draw(st.booleans())
    }


def shares(draw, shape: tuple[int, int]) -> np.ndarray:
    """Numbers between 0 and 1, none near them."""
    return generator(draw).uniform(0.05, 0.95, size=shape)


def zeros_and_ones(draw, shape: tuple[int, int]) -> np.ndarray:
    """Labels of two classes."""
    return generator(draw).integers(0, 2, size=shape).astype(float)


def distributions(draw, shape: tuple[int, int]) -> np.ndarray:
    """Rows with the sum 1."""
    return probabilities(draw, *shape)


def sure_rows(draw, shape: tuple[int, int]) -> np.ndarray:
    """Rows with the sum 1; in some of them a class has none of it, in others one has all."""
    found = probabilities(draw, *shape)
    found[::2, draw(st.integers(0, shape[1] - 1))] = 0
    found[1::3] = one_hot(draw, *found[1::3].shape)
    return found / found.sum(axis=-1, keepdims=True)


def sure_shares(draw, shape: tuple[int, int]) -> np.ndarray:
    """Numbers from 0 to 1, both of them among these."""
    found = shares(draw, shape)
    found[0, :2], found[-1, :2] = (0, 1), (1, 0)
    return found


def logarithms(draw, shape: tuple[int, int]) -> np.ndarray:
    """Logarithms of such rows."""
    return np.log(probabilities(draw, *shape))


def floats(draw, shape: tuple[int, int]) -> np.ndarray:
    """Floats around 0."""
    return normal(draw, *shape)


def positives(draw, shape: tuple[int, int]) -> np.ndarray:
    """Numbers well above 0."""
    return generator(draw).uniform(0.3, 3, size=shape)


def counts(draw, shape: tuple[int, int]) -> np.ndarray:
    """Whole numbers from 0 on, as floats."""
    return generator(draw).integers(0, 6, size=shape).astype(float)


def signs(draw, shape: tuple[int, int]) -> np.ndarray:
    """-1 and 1, both of them."""
    found = generator(draw).choice([-1.0, 1.0], size=shape)
    found[0, :2] = -1, 1
    return found


def rows(draw, shape: tuple[int, int]) -> np.ndarray:
    """A class in each row, as a one."""
    return one_hot(draw, *shape)


def both_signs(draw, shape: tuple[int, int]) -> np.ndarray:
    """Labels of two classes as a hinge takes them: 0 and 1, or -1 and 1."""
    return draw(st.sampled_from([zeros_and_ones, signs]))(draw, shape)
