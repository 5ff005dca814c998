"""Calls of layers that pad and cut, as people write them."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, volumes

INPUTS = {1: sequences, 2: images, 3: volumes}

REFUSED = [{"data_format": "'channels_first'"}]


def of_axes(draw, axes: int, high: int) -> str:
    """How much before and behind, as Keras takes it: unequal where it may be."""
    number = st.integers(0, high)
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return str(draw(number))
    if axes == 1:
        return f"({draw(number)}, {draw(number)})"
    each = [f"({draw(number)}, {draw(number)})" for _ in range(axes)]
    if kind == 1:
        each = [str(draw(number)) for _ in range(axes)]
    if kind == 2:
        each[0] = str(draw(number))
    return f"({', '.join(each)})"


def of_sides(draw, axes: int, low: int, high: int) -> str:
    """How much at each side, as PyTorch takes it."""
    number = st.integers(low, high)
    if draw(st.booleans()):
        return str(draw(number))
    return f"({', '.join(str(draw(number)) for _ in range(2 * axes))})"


def inputs(draw, axes: int, first: bool = False) -> list:
    """What is padded."""
    return [INPUTS[axes](draw, draw(st.integers(1, 3)), first=first)]


def register(axes: int):
    """The draws of all that pad or cut so many axes."""
    zeros = f"keras.layers.ZeroPadding{axes}D", f"torch.nn.ZeroPad{axes}d"
    negative = [{"padding": "-1"}, {"padding": "(1, -1, " + "0, " * (2 * axes - 2) + ")"}]

    @draws(*zeros, "to_torch", cases=[*REFUSED, {"padding": "2"}])
    def zero(draw):
        return Call({"padding": of_axes(draw, axes, 3)}, inputs(draw, axes))

    @draws(*zeros, "to_keras", cases=[*negative, *[{"padding": "2"}] * 2])
    def back(draw):
        return Call({"padding": of_sides(draw, axes, 0, 3)}, inputs(draw, axes, first=True))

    @draws(
        f"keras.layers.Cropping{axes}D",
        zeros[1],
        "to_torch",
        cases=[*REFUSED * (axes > 1), {"cropping": "1"}],
    )
    def cut(draw):
        return Call({"cropping": of_axes(draw, axes, 2)}, inputs(draw, axes))

    @draws(
        zeros[0],
        f"torch.nn.ConstantPad{axes}d",
        "to_keras",
        cases=[*negative, *[{"value": "0"}] * 2, *[{"value": "0", "padding": "2"}] * 2],
    )
    def constant(draw):
        arguments = {"padding": of_sides(draw, axes, 0, 3)}
        arguments["value"] = draw(st.sampled_from(["0", "0.0", "1", "-2.5", "0.25"]))
        return Call(arguments, inputs(draw, axes, first=True))

    @draws("keras.ops.pad", f"torch.nn.ReflectionPad{axes}d", "to_keras", cases=negative)
    def mirrored(draw):
        return Call({"padding": of_sides(draw, axes, 0, 3)}, inputs(draw, axes, first=True))

    @draws(
        "keras.ops.pad",
        f"torch.nn.ReplicationPad{axes}d",
        "to_keras",
        cases=[{"padding": "2"}, {"padding": "(1, 2, " + "0, " * (2 * axes - 2) + ")"}],
    )
    def repeated(draw):
        return Call({"padding": of_sides(draw, axes, 0, 1)}, inputs(draw, axes, first=True))


for number in (1, 2, 3):
    register(number)
