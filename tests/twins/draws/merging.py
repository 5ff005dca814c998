"""Calls of what takes a list of tensors, as people write them."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import NAMES, Call, draws, generator, images, normal, vectors

LAYERS = {
    "Add": "torch.add",
    "Multiply": "torch.mul",
    "Average": "torch.mean",
    "Maximum": "torch.maximum",
    "Minimum": "torch.minimum",
    "Subtract": "torch.sub",
}


def alike(draw, number: int) -> list[np.ndarray]:
    """So many arrays of one shape."""
    first = images(draw, 3) if draw(st.booleans()) else vectors(draw, 5)
    random = generator(draw)  # one for all: where two are equal each side has its own gradient
    return [random.normal(size=first.shape) for _ in range(number)]


def listed(number: int) -> str:
    """The list of so many inputs, as text."""
    return f"[{', '.join(NAMES[:number])}]"


def number_of(draw, name: str) -> int:
    """How many a layer takes."""
    return 2 if name.lower() == "subtract" else draw(st.integers(2, 3))


def of_one_shape(name: str, torch: str):
    """The draws of a layer that takes tensors of one shape, and of its function."""

    @draws(f"keras.layers.{name}", torch, "to_torch")
    def layer(draw):
        number = number_of(draw, name)
        return Call({}, alike(draw, number), called=f"f({listed(number)})")

    cases = [{"inputs": "both"}] * (2 * (name in ("Add", "Subtract", "Multiply")))

    @draws(f"keras.layers.{name.lower()}", torch, "to_torch", cases=cases)
    def function(draw, case):
        number = 2 if case else number_of(draw, name)
        return Call({"inputs": listed(number)}, alike(draw, number), before=before(case))


def before(case: dict) -> str:
    """Lines that hide which tensors are in a list."""
    return "both = list((x, y))" if "inputs" in case else ""


for _name, _torch in LAYERS.items():
    of_one_shape(_name, _torch)


def joined(draw, case: dict) -> tuple[dict, list[np.ndarray]]:
    """An axis, and tensors of other sizes in it."""
    axis = case.get("axis", draw(st.sampled_from(["1", "-1", "3", None])))
    number = draw(st.integers(2, 3))
    if axis == "1" or (axis != "3" and draw(st.booleans())):
        found = [normal(draw, 4, width) for width in (3, 5, 2)[:number]]
    else:
        shape = images(draw, 1).shape[:-1]
        found = [normal(draw, *shape, width) for width in (3, 1, 2)[:number]]
    return {"axis": axis} if axis else {}, found


AXES = [{"axis": "1"}, {"axis": "3"}, {"axis": "-1"}, {"axis": "2"}] * 2


@draws("keras.layers.Concatenate", "torch.cat", "to_torch", cases=AXES)
def concatenate(draw, case):
    arguments, found = joined(draw, case)
    return Call(arguments, found, called=f"f({listed(len(found))})")


@draws("keras.layers.concatenate", "torch.cat", "to_torch", cases=AXES)
def concatenate_function(draw, case):
    arguments, found = joined(draw, case)
    return Call({"inputs": listed(len(found))} | arguments, found)


MATRICES = {"axes": "2"}


@draws(
    "keras.layers.Dot",
    "torch.linalg.vecdot",
    "to_torch",
    cases=[
        *[MATRICES] * 2,
        *[MATRICES | {"normalize": "True"}] * 2,
        *[{"axes": "1", "normalize": "True"}] * 2,
        *[{"axes": "-1"}] * 2,
        {"axes": "(1, 2)"},
        {"axes": "3"},
    ],
)
def dot(draw, case):
    arguments = {"axes": "1"}
    if draw(st.booleans()):
        arguments["normalize"] = "False"
    random = generator(draw)
    shapes = [(3, 4, 5), (3, 2, 5)] if case.get("axes") == "2" else [(3, 5)] * 2
    return Call(arguments, [random.normal(size=size) for size in shapes], called="f([x, y])")
