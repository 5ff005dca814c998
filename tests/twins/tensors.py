"""Tensors and arguments that the draws of functions share."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import generator, tensors

DOMAINS = {
    "any": lambda x: x,
    "positive": lambda x: np.abs(x) + 0.2,
    "inside": lambda x: 0.9 * np.tanh(x),
    "large": lambda x: 4 * x,
}
"""What makes numbers of a domain from normal ones."""


def floats(draw, domain: str = "any", rank: int | None = None) -> np.ndarray:
    """Floats of a domain, with one to three axes or as many as are asked for."""
    return DOMAINS[domain](tensors(draw, rank or draw(st.integers(1, 3))))


def truths(draw, *shape: int) -> np.ndarray:
    """Truth values, both of them."""
    found = generator(draw).random(shape) < 0.5
    found.flat[0], found.flat[-1] = True, False
    return found


def distinct(draw, rank: int | None = None) -> np.ndarray:
    """Floats that are all different: nothing hangs on how ties are broken."""
    shape = floats(draw, rank=rank).shape
    return generator(draw).permutation(int(np.prod(shape))).reshape(shape) / 7 - 1.3


def pair(draw, domain: str = "any", second: str = "any") -> list[np.ndarray]:
    """Two arrays, the second as long as the first or to be broadcast."""
    x = floats(draw, domain)
    short = x.shape[draw(st.integers(0, x.ndim - 1)) :]
    # No number twice: of two that are equal each side gives another one the gradient.
    return [x, DOMAINS[second](0.9 * generator(draw).normal(size=short) + 0.05)]


def an_axis(draw, x: np.ndarray) -> str:
    """One axis, counted from either end."""
    return str(draw(st.integers(-x.ndim, x.ndim - 1)))


def some_axes(draw, x: np.ndarray) -> str:
    """One axis, or several in a tuple or a list."""
    if x.ndim == 1 or draw(st.booleans()):
        return an_axis(draw, x)
    chosen = draw(st.permutations(range(x.ndim)))[:2]
    return str(draw(st.sampled_from([tuple, list]))(chosen))


def maybe(draw, arguments: dict, **choices) -> dict:
    """Arguments, and some others that are given or not: a list each, or a function."""
    for name, choice in choices.items():
        if draw(st.booleans()):
            given = choice(draw) if callable(choice) else draw(st.sampled_from(choice))
            arguments[name] = given
    return arguments


def a_shape(draw, starred: str = "") -> dict[str, str]:
    """A shape as one argument; for PyTorch's, now and then, its sizes one by one."""
    sizes = [str(size) for size in draw(st.permutations((2, 3, 4)))[: draw(st.integers(1, 3))]]
    if not starred:
        return {"shape": f"[{', '.join(sizes)}]" if draw(st.booleans()) else tuple_of(sizes)}
    form = draw(st.sampled_from([", ".join(sizes), tuple_of(sizes)]))
    return {f"*{starred}": form}


def tuple_of(sizes: list[str]) -> str:
    """The text of a tuple."""
    return f"({', '.join(sizes)}{',' * (len(sizes) == 1)})"
