"""Calls of functions of images, and of what layers compute."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, normal
from tests.twins.tensors import floats, maybe, some_axes

SIZES = ["2", "3", "[2, 3]", "[1, 3, 2, 1]"]


def pool(draw):
    """Draws of TensorFlow's pooling."""
    arguments = {"input": "x", "ksize": draw(st.sampled_from(SIZES))}
    arguments |= {"strides": draw(st.sampled_from(SIZES)), "padding": "'VALID'"}
    return Call(maybe(draw, arguments, data_format=["'NHWC'"]), [images(draw, 3)])


CHANNELS = {"data_format": "'NCHW'"}
FOUR = {"ksize": "[1, 2, 2, 1]", "strides": "[1, 2, 2, 1]"}
for kind in ("max", "avg"):
    for name in (f"{kind}_pool2d", f"{kind}_pool"):
        torch = f"torch.nn.functional.{kind}_pool2d"
        cases = [CHANNELS, {"padding": "'SAME'"}, FOUR]
        draws(f"tensorflow.nn.{name}", torch, "to_torch", cases=cases)(pool)
    wrong = [{"padding": "1"}, {"ceil_mode": "True"}]
    wrong += (
        [{"dilation": "2"}, *[{"return_indices": "True"}] * 2]
        if kind == "max"
        else [{"divisor_override": "3"}]
    )

    @draws(
        f"tensorflow.nn.{kind}_pool2d",
        torch,
        "to_keras",
        cases=[*wrong, {"stride": None}, {"stride": "step"}],
    )
    def torch_pool(draw, case):
        arguments = {"input": "x", "kernel_size": draw(st.sampled_from(["2", "3", "(2, 3)"]))}
        further = {"stride": ["1", "2", "(1, 2)"], "padding": ["0"], "ceil_mode": ["False"]}
        before = "step = int('2')" if case.get("stride") == "step" else ""
        return Call(maybe(draw, arguments, **further), [images(draw, 3, first=True)], before)


@draws(
    "tensorflow.reduce_mean",
    "torch.nn.functional.adaptive_avg_pool2d",
    "to_keras",
    cases=[{"output_size": "3"}, {"output_size": "(2, 1)"}],
)
def adaptive(draw):
    size = draw(st.sampled_from(["1", "(1, 1)"]))
    return Call({"input": "x", "output_size": size}, [images(draw, 3, first=True)])


def no_gradients(dilation: str | None) -> dict:
    """TensorFlow has no gradients of dilated convolutions on a CPU."""
    return {"gradients": False} if dilation == "2" else {}


CONV = "tensorflow.nn.conv2d", "torch.nn.functional.conv2d"
WRONG = [
    *(
        CHANNELS,
        {"padding": "[[0, 0], [1, 1], [1, 1], [0, 0]]"},
        {"strides": "2", "padding": "'SAME'"},
    ),
    *(
        {"dilations": "[1, 2, 2, 1]"},
        {"padding": "'SAME'", "strides": "1"},
        {"strides": "[1, 2, 2, 1]", "padding": "'VALID'"},
    ),
    *({"dilations": "1"}, {"dilations": "1"}, {"dilations": None}),
    {"strides": "[2, 2]", "padding": "'SAME'"},
]


@draws(*CONV, "to_torch", cases=WRONG, still="filters")
def conv2d(draw):
    inputs = {"x": images(draw, 3), "filters": normal(draw, 2, 3, 3, 4)}
    arguments = {
        "input": "x",
        "filters": "filters",
        "strides": draw(st.sampled_from(["1", "2", "[1, 2]"])),
    }
    arguments["padding"] = (
        "'VALID'"
        if arguments["strides"] != "1"
        else draw(st.sampled_from(["'VALID'", "'SAME'"]))
    )
    if arguments["strides"] == "1":
        maybe(draw, arguments, dilations=["1", "2"])
    return Call(arguments, inputs, options=no_gradients(arguments.get("dilations")))


GROUPS = [
    {"groups": "2"},
    {"padding": "1"},
    {"padding": "(1, 1)"},
    {"padding": "'valid'"},
    {"padding": "'same'", "stride": "1"},
    {"padding": "0", "bias": "bias"},
]


SAME = {"padding": "'same'", "stride": None}
BIASES = [{"padding": "0", "bias": None}, SAME | {"bias": None}, SAME | {"bias": "bias"}]


@draws(*CONV, "to_keras", cases=[*GROUPS, *BIASES], still="weight")
def torch_conv2d(draw):
    inputs = {
        "x": images(draw, 3, first=True),
        "weight": normal(draw, 4, 3, 2, 3),
        "bias": normal(draw, 4),
    }
    arguments = {"input": "x", "weight": "weight"}
    maybe(draw, arguments, bias=["bias"], stride=["1", "2"])
    if "stride" not in arguments:
        maybe(draw, arguments, dilation=["1", "2"], padding=["0", "'same'"])
    return Call(arguments, inputs, options=no_gradients(arguments.get("dilation")))


@draws("tensorflow.nn.bias_add", "torch.add", "to_torch", cases=[{"data_format": "'NCHW'"}])
def bias_add(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    return Call({"value": "x", "bias": "y"}, [x, normal(draw, x.shape[-1])])


@draws("tensorflow.nn.moments", "torch.var", "to_torch")
def moments(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    axes = some_axes(draw, x)
    axes = axes if axes[0] in "([" else f"[{axes}]"
    return Call(maybe(draw, {"x": "x", "axes": axes}, keepdims=["True", "False"]), [x])


@draws(
    "tensorflow.nn.batch_normalization",
    "torch.rsqrt",
    "to_torch",
    cases=[{"offset": "None"}, {"scale": "None"}, {"offset": "0.5"}, {"scale": "2.5"}],
)
def batch_normalization(draw):
    x = floats(draw, rank=2)
    names = {
        "mean": normal(draw, x.shape[-1]),
        "variance": normal(draw, x.shape[-1]) ** 2 + 0.1,
    }
    names |= {"offset": normal(draw, x.shape[-1]), "scale": normal(draw, x.shape[-1])}
    arguments = {"x": "x", **{name: name for name in names}, "variance_epsilon": "0.001"}
    return Call(arguments, {"x": x, **names})


WHOLE = {"size": None, "scale_factor": "2", "align_corners": None}
RESIZED = [
    WHOLE | {"mode": each} for each in ("'bilinear'", "'nearest'", "'nearest-exact'", None)
]
RESIZED += [{"size": None, "scale_factor": each} for each in ("1.5", "2.5")]
RESIZED += [WHOLE | {"scale_factor": "3", "mode": "'nearest-exact'"}]
RESIZED += [{"align_corners": "True", "mode": "'bilinear'"}]
# TensorFlow gives float32, whatever it is given.
RESIZED += [{"mode": "'bicubic'"}, {"mode": "'nearest'", "align_corners": None}]


@draws(
    "tensorflow.image.resize",
    "torch.nn.functional.interpolate",
    "to_keras",
    cases=RESIZED,
    dtype=False,
)
def interpolate(draw):
    arguments = {"input": "x", "size": draw(st.sampled_from(["(5, 6)", "(18, 24)", "7"]))}
    arguments["mode"] = draw(st.sampled_from(["'nearest-exact'", "'bilinear'"]))
    if arguments["mode"] == "'bilinear'":
        maybe(draw, arguments, align_corners=["False"])
    return Call(arguments, [images(draw, 3, first=True)])


@draws(
    "keras.ops.layer_normalization",
    "torch.nn.functional.layer_norm",
    "to_keras",
    cases=[{"normalized_shape": "(4, 5)"}, {"normalized_shape": "[4, 5]"}],
)
def layer_norm(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    size = x.shape[-1]
    form = draw(st.sampled_from([f"({size},)", f"[{size}]", "x.shape[-1:]"]))
    further = {"weight": ["y"], "bias": ["z"], "eps": ["0.001", "1e-05"]}
    return Call(
        maybe(draw, {"input": "x", "normalized_shape": form}, **further),
        [x, normal(draw, size), normal(draw, size)],
    )


@draws(
    "tensorflow.matmul",
    "torch.nn.functional.linear",
    "to_keras",
    cases=[{"bias": None}, {"bias": "z"}],
)
def linear(draw):
    x = floats(draw)
    size = draw(st.integers(1, 5))
    arguments = {"input": "x", "weight": "y"}
    return Call(
        maybe(draw, arguments, bias=["z"]),
        [x, normal(draw, size, x.shape[-1]), normal(draw, size)],
    )


@draws("tensorflow.reduce_sum", "torch.nn.functional.cosine_similarity", "to_keras")
def cosine_similarity(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    y = np.roll(x, 1, axis=0) + 0.5 * normal(draw, *x.shape)
    further = {"dim": ["0", "1", "-1"], "eps": ["1e-08", "2.0", "0.5"]}
    arguments = maybe(draw, {"x1": "x", "x2": "y"}, **further)
    # Below eps PyTorch's gradient is not that of what it computes.
    is_short = arguments.get("eps") in ("2.0", "0.5")
    return Call(arguments, [x, y], options={"gradients": not is_short})
