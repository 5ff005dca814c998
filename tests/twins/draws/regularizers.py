"""Calls of regularizers: losses of a weight alone."""

from hypothesis import strategies as st

from tests.twins.arrays import (
    given,
)
from tests.twins.draw import Call, draws, normal

SIZES = ["0.01", "0.1", "1e-4", "0.0005"]


def of(name: str, torch: str, *arguments: str):
    """Register the draws of a regularizer."""

    @draws(f"keras.regularizers.{name}", torch, "to_torch")
    def regularizer(draw):
        weight = normal(draw, *draw(st.sampled_from([(4, 3), (3, 3, 2, 5)])))
        # It has no targets: what is given as them is not read.
        return Call(
            given(draw, **dict.fromkeys(arguments, SIZES)),
            [weight],
            targets=weight,
            called="f(p)",
        )


for pair, torch, *arguments in [
    ("L2 l2", "torch.Tensor.square", "l2"),
    ("L1 l1", "torch.Tensor.abs", "l1"),
    ("L1L2 l1_l2", "torch.Tensor.square", "l1", "l2"),
]:
    for name in pair.split():
        of(name, torch, *arguments)
