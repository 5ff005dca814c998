"""Calls of the layers that are activations.

Cases stand twice where they hold a number: one spelling in six hides its value.
"""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, images, sequences, tensors, vectors, volumes

L = "keras.layers."
N = "torch.nn."


def some(draw):
    """A tensor of two or three axes, its numbers beyond every bend."""
    return 3 * tensors(draw, draw(st.sampled_from([2, 3])))


def high(draw):
    """Such a tensor, some of its numbers beyond any limit."""
    return 3 * some(draw)


def even(draw):
    """A tensor whose last axis has an even size: a gate halves it."""
    return 3 * tensors(draw, 3).repeat(2, 2)


def plain(keras, torch, direction, cases=(), make=some, **optional):
    """Draw a layer and its input; each argument is left out at times."""

    def call(draw):
        arguments = {}
        for name, texts in optional.items():
            text = draw(st.sampled_from([None, *texts]))
            if text is not None:
                arguments[name] = text
        return Call(arguments, [make(draw)])

    draws(L + keras, N + torch, direction, cases=cases)(call)


SLOPES = "0.1", "0.25", "1e-2"
BOUNDS = "0.3", "0.75", "2"

plain(
    "ReLU",
    "ReLU",
    "to_torch",
    cases=[
        {"max_value": "6"},
        {"max_value": "7"},
        {"max_value": "2.5"},
        {"negative_slope": "0.1"},
        {"threshold": "0.5"},
        {"threshold": "0.5", "negative_slope": "0.2"},
        {"threshold": "0.5", "max_value": "4"},
        {"negative_slope": "0.2", "max_value": "4"},
    ]
    * 2,
    make=high,
)
plain("ReLU", "ReLU", "to_keras", inplace=("False",))
plain("ReLU", "ReLU6", "to_keras", inplace=("False",))


@draws(
    L + "ReLU",
    N + "Threshold",
    "to_keras",
    cases=[{"value": "-1.0"}, {"threshold": "-0.5"}] * 2,
)
def threshold(draw):
    values = {
        "threshold": draw(st.sampled_from(BOUNDS)),
        "value": draw(st.sampled_from(["0", "0.0"])),
    }
    return Call(values, [some(draw)])


plain("LeakyReLU", "LeakyReLU", "to_torch", negative_slope=SLOPES)
plain("LeakyReLU", "LeakyReLU", "to_keras", negative_slope=SLOPES, inplace=("False",))
plain("ELU", "ELU", "to_torch", alpha=BOUNDS)
plain("ELU", "ELU", "to_keras", alpha=BOUNDS)

AXES = "1", "-1", "-2"
plain("Softmax", "Softmax", "to_torch", cases=[{"axis": "(1, 2)"}], axis=AXES)


@draws(
    L + "Softmax",
    N + "Softmax",
    "to_keras",
    cases=[{"dim": None}, {"dim": "None"}, {"dim": "1"}],
)
def softmax(draw):
    return Call({"dim": draw(st.sampled_from(AXES))}, [some(draw)])


@draws(
    L + "Activation",
    N + "LogSoftmax",
    "to_keras",
    cases=[{"dim": None}, {"dim": "0"}, {"dim": "-1"}] * 2,
)
def log_softmax(draw):
    return Call({"dim": draw(st.sampled_from(["1", "-1"]))}, [3 * tensors(draw, 2)])


NAMES = (
    *(
        "tanh",
        "sigmoid",
        "relu",
        "relu6",
        "softmax",
        "log_softmax",
        "elu",
        "selu",
        "celu",
        "gelu",
    ),
    *("silu", "swish", "leaky_relu", "softplus", "softsign", "hard_sigmoid", "hard_silu"),
    *(
        "hard_swish",
        "hard_tanh",
        "hard_shrink",
        "soft_shrink",
        "tanh_shrink",
        "mish",
        "log_sigmoid",
    ),
    *("linear", "glu"),
)
"""What ``Activation`` takes as a string."""


@draws(
    L + "Activation",
    N + "Tanh",
    "to_torch",
    cases=[{"activation": repr(name)} for name in NAMES],
)
def activation(draw):
    return Call({"activation": repr(draw(st.sampled_from(NAMES)))}, [even(draw)])


for _torch in (
    *("Tanh", "Sigmoid", "SiLU", "SELU", "Mish", "Softsign", "Hardsigmoid", "Hardswish"),
    *("LogSigmoid", "Tanhshrink"),
):
    plain("Activation", _torch, "to_keras")
plain(
    "Activation", "GELU", "to_keras", cases=[{"approximate": "'tanh'"}], approximate=("'none'",)
)
plain("Activation", "CELU", "to_keras", cases=[{"alpha": "0.5"}], alpha=("1.0",))
plain(
    "Activation",
    "Softplus",
    "to_keras",
    cases=[{"beta": "2"}, {"threshold": "5"}] * 2,
    beta=("1",),
    threshold=("20",),
)
for _torch in ("Hardshrink", "Softshrink"):
    plain("Activation", _torch, "to_keras", cases=[{"lambd": "0.8"}], lambd=("0.5",))
plain("Activation", "GLU", "to_keras", cases=[{"dim": "1"}], make=even, dim=("-1",))
plain(
    "Activation",
    "Hardtanh",
    "to_keras",
    cases=[
        {"min_val": "0", "max_val": "4.5"},
        {"min_val": "0.0", "max_val": "6.0"},
        {"min_val": "-2", "max_val": "1"},
        {"min_val": "-1", "max_val": "2"},
        {"min_val": "0", "max_val": "0"},
        {"min_val": None, "max_val": None, "min_value": "-1.0"},
        {"min_val": None, "max_val": None, "max_value": "1.0"},
    ]
    * 2,
    min_val=("-1", "-1.0"),
    max_val=("1",),
)


@draws(
    L + "PReLU",
    N + "PReLU",
    "to_torch",
    cases=[
        {"shared_axes": "[2]"},
        {"alpha_regularizer": "'l2'"},
        {"alpha_constraint": "'non_neg'"},
        {"alpha_initializer": "'ones'"},
        {"alpha_initializer": "'zeros'"},
    ],
)
def slopes(draw):
    makes = [vectors, sequences, images, volumes]
    axes = draw(st.integers(0, 3))
    arguments = {}
    if axes:
        between = list(range(1, axes + 1))
        arguments["shared_axes"] = draw(st.sampled_from([str(between), str(tuple(between))]))
    return Call(arguments, [makes[axes](draw, draw(st.sampled_from([3, 4])))])
