"""Random numbers of both sides: whether they may be draws of the same thing."""

import keras
import numpy as np
import torch

from tests.twins.kinds.common import Differs

NEAR = 0.04
"""How far shares, means and quantiles may be apart, relative to the deviation: five times what
chance gives of so many numbers."""

FEW = 4000
"""So many numbers must be drawn before their distribution shows."""

FLOOR = 0.5
"""What hardly ever changes is judged by so much of one outcome's deviation besides."""

RARE = 4
"""So many times farther may be apart what few numbers reach."""

STATISTICS = {
    "mean": np.mean,
    "deviation": np.std,
    "lower tenth": lambda value: np.quantile(value, 0.1),
    "upper tenth": lambda value: np.quantile(value, 0.9),
    "lower thousandth": lambda value: np.quantile(value, 0.001),
    "upper thousandth": lambda value: np.quantile(value, 0.999),
}
"""What tells distributions apart."""

PLAIN = ("mean", "deviation")
"""Those that a few thousand examples settle."""


def seed():
    """The same numbers each time, on both sides."""
    keras.utils.set_random_seed(5)
    torch.manual_seed(5)


def distributions(
    what: str,
    mine: np.ndarray,
    other: np.ndarray,
    bound: float,
    kinds: tuple[str, ...] = tuple(STATISTICS),
):
    """`Differs` unless two arrays have the same shape and may be draws of the same thing."""
    if mine.shape != other.shape:
        raise Differs(f"{what}: the shapes are {mine.shape} and {other.shape}")
    mine, other = mine.astype(float), other.astype(float)
    axes = [constant_axes(each) for each in (mine, other)]
    if axes[0] != axes[1]:
        raise Differs(f"{what}: the same along the axes {axes[0]} and {axes[1]}")
    levels = [np.unique(each) for each in (mine, other)]
    if max(map(len, levels)) <= 2:
        of_levels(what, levels, (mine, other), bound)
        return
    if mine.size < FEW:
        raise Differs(f"{what}: {mine.size} random numbers show nothing, draw {FEW} or more")
    for name in kinds:
        numbers = [float(STATISTICS[name](each)) for each in (mine, other)]
        near = NEAR * mine.std() * (RARE if "thousandth" in name else 1)
        if abs(numbers[0] - numbers[1]) > near:
            raise Differs(f"{what}: the {name} is {numbers[0]:.4g} and {numbers[1]:.4g}")


def of_levels(what: str, levels: list, both: tuple, bound: float):
    """`Differs` unless one or two values are the same, and as frequent."""
    one, two = levels
    if len(one) != len(two) or np.abs(one - two).max() > max(bound, 1e-5):
        raise Differs(f"{what}: the values are {one} and {two}")
    shares = [
        float((each == level[0]).mean()) for each, level in zip(both, levels, strict=True)
    ]
    if abs(shares[0] - shares[1]) > NEAR:
        raise Differs(
            f"{what}: the share of {one[0]:.4g} is {shares[0]:.3f} and {shares[1]:.3f}"
        )


def constant_axes(value: np.ndarray) -> list[int]:
    """The axes along which nothing changes."""
    return [axis for axis in range(value.ndim) if np.all(value == value.take([0], axis=axis))]


def outcomes(what: str, mine: np.ndarray, other: np.ndarray):
    """`Differs` unless many outcomes of one input, along axis 0, are alike."""
    if mine.shape != other.shape:
        raise Differs(f"{what}: the shapes are {mine.shape[1:]} and {other.shape[1:]}")
    spread = np.maximum(mine.std(axis=0), other.std(axis=0)) + FLOOR * mine[0].std() + 1e-12
    near = 5 * np.sqrt(2 / len(mine))
    for name, of in (("mean", np.mean), ("deviation", np.std)):
        apart = (np.abs(of(mine, axis=0) - of(other, axis=0)) / spread).max()
        if apart > near:
            raise Differs(f"{what}, the {name} of {len(mine)}: {apart:.2g} deviations apart")
