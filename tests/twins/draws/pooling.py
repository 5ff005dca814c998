"""Calls of pooling layers, as people write them."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, volumes
from tests.twins.draws.convolution import often, sizes

INPUTS = {1: sequences, 2: images, 3: volumes}

PRECISION = {1: "float64", 2: "float64", 3: "float32"}
"""TensorFlow has no pooling of volumes in float64 on a CPU."""

REFUSED = {"data_format": "'channels_first'"}


def same(size: str, strides: str | None) -> list[dict]:
    """A window and a stride with a border: twice, since some calls hide one of them."""
    return [{"padding": "'same'", "pool_size": size, "strides": strides}] * 2


SAME = {
    1: [
        *same("3", "1"),
        *same("2", None),
        *same("4", "2"),
        *same("2", "3"),
        *same("2", "1"),
        *same("3", None),
        *same("3", "2"),
        *same("4", "3"),
        *same("4", "1"),
        *same("1", "2"),
    ],
    2: [
        *same("3", "1"),
        *same("(3, 1)", "1"),
        *same("2", None),
        *same("(4, 2)", "2"),
        *same("2", "3"),
        *same("(2, 4)", "1"),
        *same("3", None),
        *same("3", "2"),
        *same("(3, 3)", "(2, 2)"),
        *same("(3, 4)", "(2, 3)"),
        *same("4", "3"),
        *same("4", "1"),
        *same("1", "2"),
    ],
    3: [
        *same("3", "1"),
        *same("2", None),
        *same("2", "1"),
        *same("3", None),
        *same("3", "2"),
        *same("(3, 2, 3)", "(2, 2, 3)"),
        *same("4", "3"),
        *same("4", "1"),
        *same("1", "2"),
    ],
}


def pooling(kind: str, short: str, axes: int):
    """The draws of a pooling layer with so many axes, both ways."""
    names = f"keras.layers.{kind}Pooling{axes}D", f"torch.nn.{short}Pool{axes}d"

    @draws(*names, "to_torch", cases=[*SAME[axes], REFUSED], precision=PRECISION[axes])
    def to_torch(draw):
        arguments = {"pool_size": sizes(draw, axes, 1, 4)}
        if often(draw):
            arguments["strides"] = sizes(draw, axes, 1, 3)
        if draw(st.booleans()):
            arguments["padding"] = draw(st.sampled_from(["'valid'", '"valid"', "'same'"]))
        return Call(arguments, [INPUTS[axes](draw, draw(st.integers(1, 3)))])

    odd = {"kernel_size": "3", "stride": "1", "padding": "1"}
    even = {"kernel_size": "2", "stride": None, "padding": None, "ceil_mode": "True"}
    wide = {"kernel_size": "4", "stride": "2", "padding": "1", "ceil_mode": "True"}
    tupled = [{"kernel_size": "(3,)", "padding": "(1,)", "stride": "2"}] * (2 * (axes == 1))
    cases = [*[odd] * 2, *[even] * 2, *[wide] * 2, *tupled]
    if kind == "Max":
        cases += [
            *[{"return_indices": "True"}] * 2,
            *[{"dilation": "2"}] * 2,
            *[{"kernel_size": "3", "stride": "2", "padding": "1", "ceil_mode": "True"}] * 2,
            *[{"kernel_size": "3", "stride": "2", "padding": "0", "ceil_mode": "True"}] * 2,
            *[{"kernel_size": "2", "stride": "3", "padding": None, "ceil_mode": "True"}] * 2,
            *[{"kernel_size": "3", "stride": None, "padding": None, "ceil_mode": "True"}] * 2,
            *[{"kernel_size": "3", "stride": "2", "padding": "1"}] * 2,
            {"kernel_size": "4", "stride": None, "padding": "1", "ceil_mode": "True"},
        ]
    else:
        uncounted = {"count_include_pad": "False"}
        cases += [
            *[odd | uncounted] * 2,
            *[wide | uncounted] * 2,
            *[{"stride": None, "padding": None} | uncounted] * 2,
            *[{"kernel_size": "3", "stride": "2", "padding": "1"} | uncounted] * 2,
            *[{"kernel_size": "3", "stride": "2", "padding": "0"} | uncounted] * 2,
            *[{"kernel_size": "3", "stride": "2", "ceil_mode": "True"}] * 2,
            {"kernel_size": "3", "stride": "1", "padding": None, "ceil_mode": "True"},
            *[{"divisor_override": "3"}] * (2 * (axes > 1)),
        ]

    @draws(*names, "to_keras", cases=cases, precision=PRECISION[axes])
    def to_keras(draw):
        size = draw(st.integers(1, 4))
        arguments = {"kernel_size": str(size)}
        if often(draw):
            arguments["stride"] = sizes(draw, axes, 1, 3)
        if draw(st.booleans()):
            arguments["padding"] = sizes(draw, axes, 0, size // 2)
        if draw(st.booleans()):
            arguments["ceil_mode"] = "False"
        return Call(arguments, [INPUTS[axes](draw, draw(st.integers(1, 3)), first=True)])


def whole(kind: str, short: str, axes: int):
    """The draws of pooling that looks at all of its input, or at so many parts."""
    names = f"keras.layers.Global{kind}Pooling{axes}D", f"torch.nn.Adaptive{short}Pool{axes}d"

    @draws(*names, "to_torch", cases=[REFUSED])
    def to_torch(draw):
        kept = draw(st.sampled_from([None, "True", "False"]))
        arguments = {"keepdims": kept} if kept else {}
        return Call(arguments, [INPUTS[axes](draw, draw(st.integers(1, 3)))])

    # Keras's maximum of one part has no gradient that could be compared.
    lowest = 2 if kind == "Max" else 1
    cases = [*[{"output_size": "1"}] * 2, *[{"output_size": "(" + "1, " * axes + ")"}] * 2]
    if axes > 1:
        cases += [{"output_size": "(" + "2, " * (axes - 1) + "None)"}]
    if kind == "Max":
        cases += [{"return_indices": "True"}, {"return_indices": "True", "output_size": "2"}]
        cases += [{"output_size": "int('3')"}, {"output_size": "(" + "1, " * axes + ")"}]
        cases += [{"output_size": "(3, " + "1, " * (axes - 1) + ")"}] * (axes > 1)

    @draws(*names, "to_keras", cases=cases, precision=PRECISION[axes])
    def to_keras(draw):
        arguments = {"output_size": sizes(draw, axes, lowest, 4)}
        value = INPUTS[axes](draw, draw(st.integers(1, 3)), first=True)
        return Call(arguments, [apart(value)])

    parts = f"keras.layers.Adaptive{kind}Pooling{axes}D", names[1]

    @draws(*parts, "to_torch", cases=[REFUSED], precision=PRECISION[axes])
    def in_parts(draw):
        arguments = {"output_size": sizes(draw, axes, lowest, 4)}
        return Call(arguments, [apart(INPUTS[axes](draw, draw(st.integers(1, 3))))])


def apart(value: np.ndarray) -> np.ndarray:
    """The same order in equal steps: of two that are nearly equal each side may take one."""
    return value.argsort(axis=None).argsort().reshape(value.shape) / value.size


for number in (1, 2, 3):
    for name, other in (("Max", "Max"), ("Average", "Avg")):
        pooling(name, other, number)
        whole(name, other, number)
