"""Calls of convolutions, as people write them."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, volumes

INPUTS = {1: sequences, 2: images, 3: volumes}

LARGEST = {1: 5, 2: 4, 3: 3}
"""Kernels of so many axes are at most so large: the inputs are small."""


def sizes(draw, axes: int, low: int, high: int) -> str:
    """A number for all axes, or one for each."""
    if draw(st.integers(0, 2)):
        return str(draw(st.integers(low, high)))
    each = [str(draw(st.integers(low, high))) for _ in range(axes)]
    return f"({', '.join(each)}{',' if axes == 1 else ''})"


def often(draw) -> bool:
    """Whether an argument is given at all."""
    return bool(draw(st.integers(0, 2)))


def shared(draw, case: dict, axes: int) -> dict[str, str]:
    """What all of Keras's convolutions take; a stride or a dilation, never both."""
    found = {}
    if "strides" in case or draw(st.booleans()):
        found["strides"] = sizes(draw, axes, 1, 3)
    elif draw(st.booleans()):
        found["dilation_rate"] = sizes(draw, axes, 1, 2)
    if often(draw):
        found["padding"] = draw(st.sampled_from(["'valid'", "'same'", '"same"']))
    if draw(st.booleans()):
        found["activation"] = draw(st.sampled_from(["'relu'", '"tanh"', "None", "'linear'"]))
    if draw(st.booleans()):
        found["use_bias"] = draw(st.sampled_from(["True", "False"]))
    return found


def same(kernel: str, strides: str) -> list[dict]:
    """A kernel and a stride with zeros around: twice, since some calls hide one of them."""
    return [{"padding": "'same'", "kernel_size": kernel, "strides": strides}] * 2


def refused(*kernels: str) -> list[dict]:
    """What is refused, or needs a look, of a layer with these kernels."""
    return [
        {"data_format": "'channels_first'"},
        {f"{kernels[-1]}_regularizer": "'l2'"},
        {f"{kernels[0]}_regularizer": "'l1'"},
        {"bias_regularizer": "'l2'"},
        {"activity_regularizer": "'l1'"},
        {f"{kernels[-1]}_constraint": "'non_neg'"},
        {f"{kernels[0]}_constraint": "'max_norm'"},
        {"bias_constraint": "'non_neg'"},
        {f"{kernels[0]}_initializer": "'he_normal'"},
        {"bias_initializer": "'ones'"},
    ]


STRIDED = {
    1: [*same("4", "2"), *same("3", "2"), *same("5", "3"), *same("(3,)", "(2,)")],
    2: [
        *same("4", "2"),
        *same("3", "2"),
        *same("5", "2"),
        *same("(5, 3)", "(2, 3)"),
        *same("(2, 4)", "(2, 2)"),
        *same("(1, 3)", "2"),
        *same("3", "4"),
    ],
    3: [
        *same("2", "2"),
        *same("3", "2"),
        *same("(3, 2, 3)", "(3, 1, 2)"),
        *same("4", "3"),
        *same("5", "3"),
    ],
}

UNDILATED = [
    {"padding": "'same'", "kernel_size": size, "strides": strides, "dilation_rate": "int('1')"}
    for size, strides in (("3", "2"), ("4", "3"), ("4", "2"))
]
"""A stride beside a dilation of which no text shows that it is none."""

SQUARE = {
    1: STRIDED[1],
    2: [*same("4", "2"), *same("3", "2"), *same("5", "2"), *same("3", "4")],
}
"""TensorFlow's depthwise kernels have one stride for both axes."""


def register(axes: int):
    """The draws of the convolution with so many axes, both ways."""
    names = f"keras.layers.Conv{axes}D", f"torch.nn.Conv{axes}d"
    causal = [{"padding": "'causal'"}, {"padding": "'causal'", "strides": "2"}] * (axes == 1)

    @draws(*names, "to_torch", cases=[*STRIDED[axes], *UNDILATED, *causal, *refused("kernel")])
    def to_torch(draw, case):
        groups = draw(st.sampled_from([1] * 7 + [2]))
        arguments = {"filters": str(groups * draw(st.integers(1, 4)))}
        arguments["kernel_size"] = sizes(draw, axes, 1, LARGEST[axes])
        if groups > 1:
            arguments["groups"] = "2"
        arguments |= shared(draw, case, axes)
        return Call(arguments, [INPUTS[axes](draw, groups * draw(st.integers(1, 3)))])

    @draws(*names, "to_keras", cases=back(axes))
    def to_keras(draw, case):
        groups = draw(st.sampled_from([1] * 7 + [2]))
        channels = groups * draw(st.integers(1, 3))
        arguments = {"in_channels": str(channels)} | of_torch(draw, case, axes, groups)
        return Call(arguments, [INPUTS[axes](draw, channels, first=True)])

    @draws(names[0], f"torch.nn.LazyConv{axes}d", "to_keras", cases=back(axes))
    def lazy(draw, case):
        groups = draw(st.sampled_from([1] * 7 + [2]))
        channels = groups * draw(st.integers(1, 3))
        arguments = of_torch(draw, case, axes, groups)
        return Call(arguments, [INPUTS[axes](draw, channels, first=True)])


def back(axes: int) -> list[dict]:
    """What PyTorch's convolutions are given besides."""
    named = {"padding": "'same'", "stride": None}
    halves = {"kernel_size": "3", "padding": "2", "dilation": "2", "stride": None}
    mirrored = {"padding_mode": "'reflect'", "padding": "2", "kernel_size": "2"}
    return [
        named,
        {"padding": "'valid'"},
        *[halves] * 2,
        *[{"kernel_size": "3", "padding": "1", "stride": "1"}] * 2,
        {"kernel_size": "3", "padding": "1", "stride": "2", "dilation": None},
        *[{"padding": "(1,)"}] * (2 * (axes == 1)),
        *[mirrored] * 2,
        *[{"padding_mode": "'replicate'", "padding": "1"}] * 2,
        {"padding_mode": "'reflect'", "padding": "0"},
        *[{"padding_mode": "'replicate'", "padding": "2"}] * 2,
        {"padding_mode": "'circular'", "padding": "1"},
        {"padding_mode": "'reflect'", "padding": "'same'", "stride": None},
        {"padding_mode": "'replicate'", "padding": "'same'", "stride": None},
        *[{"stride": "(" + "2, " * axes + ")", "dilation": "(" + "2, " * axes + ")"}] * 2,
        *[{"stride": "int('2')", "dilation": "int('1')"}] * 2,
    ]


def of_torch(draw, case: dict, axes: int, groups: int) -> dict[str, str]:
    """What PyTorch's convolutions take, the channels that come in left out."""
    arguments = {"out_channels": str(groups * draw(st.integers(1, 4)))}
    arguments["kernel_size"] = sizes(draw, axes, 1, LARGEST[axes])
    if "dilation" not in case and ("stride" in case or draw(st.booleans())):
        arguments["stride"] = sizes(draw, axes, 1, 3)
    elif draw(st.booleans()):
        arguments["dilation"] = sizes(draw, axes, 1, 2)
    if often(draw):
        arguments["padding"] = sizes(draw, axes, 0, 2)
    if groups > 1:
        arguments["groups"] = "2"
    if draw(st.booleans()):
        arguments["bias"] = draw(st.sampled_from(["True", "False"]))
    return arguments


def transposed(axes: int):
    """The draws of the transposed convolution with so many axes, both ways."""
    names = f"keras.layers.Conv{axes}DTranspose", f"torch.nn.ConvTranspose{axes}d"
    shifted = {"padding": "'same'", "strides": "3", "output_padding": "1"}
    cases = [
        *same("4", "2"),
        *same("3", "2"),
        *same("2", "3"),
        *[{"padding": "'valid'", "strides": "2", "output_padding": "1"}] * 2,
        *[shifted | {"kernel_size": "3"}] * 2,
        *[shifted | {"kernel_size": "1"}] * 2,
        *[shifted | {"kernel_size": "3", "output_padding": "2"}] * 2,
        *[shifted | {"kernel_size": "5"}] * 2,
        *[shifted | {"kernel_size": "4", "output_padding": "2"}] * 2,
        {"dilation_rate": "2", "strides": None},
        *refused("kernel"),
    ]

    @draws(*names, "to_torch", cases=cases)
    def to_torch(draw, case):
        arguments = {"filters": str(draw(st.integers(1, 4)))}
        arguments["kernel_size"] = sizes(draw, axes, 1, LARGEST[axes])
        arguments |= shared(draw, case, axes)
        arguments.pop("dilation_rate", None)
        # With a kernel of 1 along an axis and a longer stride TensorFlow's own gradient is not
        # the one that small changes of the input show: 3.4 off for a kernel of (2, 1, 3).
        is_short = axes == 3 and "1" in arguments["kernel_size"] and "strides" in arguments
        options = {"gradients": False} if is_short else {}
        inputs = [INPUTS[axes](draw, draw(st.integers(1, 3)))]
        return Call(arguments, inputs, options=options)

    backward = [
        *[{"kernel_size": "4", "stride": "2", "padding": "1", "output_padding": None}] * 2,
        *[{"kernel_size": "3", "stride": "2", "padding": "1", "output_padding": "1"}] * 2,
        *[{"kernel_size": "1", "stride": "2", "output_padding": None, "padding": None}] * 2,
        *[{"padding": "(1,)", "kernel_size": "3"}] * (2 * (axes == 1)),
        *[{"groups": "2"}] * 2,
        *[{"dilation": "2"}] * 2,
    ]

    @draws(*names, "to_keras", cases=backward)
    def to_keras(draw):
        channels = 2 * draw(st.integers(1, 2))
        arguments = {
            "in_channels": str(channels),
            "out_channels": str(2 * draw(st.integers(1, 2))),
            "kernel_size": sizes(draw, axes, 1, LARGEST[axes]),
        }
        stride = draw(st.integers(1, 3))
        if often(draw):
            arguments["stride"] = str(stride)
            if stride > 1 and draw(st.booleans()):
                arguments["output_padding"] = sizes(draw, axes, 0, stride - 1)
        if often(draw):
            arguments["padding"] = sizes(draw, axes, 0, 2)
        if draw(st.booleans()):
            arguments["bias"] = draw(st.sampled_from(["True", "False"]))
        return Call(arguments, [INPUTS[axes](draw, channels, first=True)])


def of_each_channel(axes: int):
    """The draws of the convolutions that take the channels apart."""
    plain = f"torch.nn.Conv{axes}d"

    def arguments_of(draw, case) -> dict[str, str]:
        found = {"kernel_size": str(draw(st.integers(1, LARGEST[axes])))}
        found |= shared(draw, case, axes)
        if "strides" in found:
            found["strides"] = str(draw(st.integers(1, 3)))
        if draw(st.booleans()):
            found["depth_multiplier"] = str(draw(st.integers(1, 3)))
        return found

    cases = [*SQUARE[axes], *UNDILATED, *refused("depthwise")]

    @draws(f"keras.layers.DepthwiseConv{axes}D", plain, "to_torch", cases=cases)
    def depthwise(draw, case):
        return Call(arguments_of(draw, case), [INPUTS[axes](draw, draw(st.integers(1, 3)))])

    cases = [*SQUARE[axes], *UNDILATED, *refused("depthwise", "pointwise")]

    @draws(f"keras.layers.SeparableConv{axes}D", plain, "to_torch", cases=cases)
    def separable(draw, case):
        arguments = {"filters": str(draw(st.integers(1, 4)))} | arguments_of(draw, case)
        return Call(arguments, [INPUTS[axes](draw, draw(st.integers(1, 3)))])


for number in (1, 2, 3):
    register(number)
    transposed(number)
for number in (1, 2):
    of_each_channel(number)
