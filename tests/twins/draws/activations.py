"""Calls of activations: functions, methods, and what hands one of them on."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, tensors

A = "keras.activations."
OPS = "keras.ops."
T = "tensorflow."
F = "torch.nn.functional."
M = "torch.Tensor."


def some(draw):
    """A tensor of two or three axes, its numbers beyond every bend."""
    return 3 * tensors(draw, draw(st.sampled_from([2, 3])))


def high(draw):
    """Such a tensor, some of its numbers beyond any limit."""
    return 3 * some(draw)


def even(draw):
    """A tensor whose axes all have an even size: a gate halves one."""
    return 3 * tensors(draw, 3).repeat(2, 0).repeat(2, 1).repeat(2, 2)


def number(draw, *texts):
    """One of some texts."""
    return draw(st.sampled_from(texts))


def plain(keras, torch, direction, argument, cases=(), make=some, **optional):
    """Draw calls on one tensor; each further argument is left out at times."""

    def call(draw):
        arguments = {argument: "x"}
        for name, texts in optional.items():
            text = number(draw, None, *texts)
            if text is not None:
                arguments[name] = text
        return Call(arguments, [make(draw)])

    draws(keras, torch, direction, cases=cases)(call)


def both(keras, torch, to_torch=None, to_keras=None, make=some, cases=()):
    """Draw both ways: the tensor is `x` in Keras and `input` in PyTorch."""
    plain(A + keras, torch, "to_torch", "x", make=make, **(to_torch or {}))
    plain(A + keras, torch, "to_keras", "input", make=make, cases=cases, **(to_keras or {}))


for _keras, _torch in {
    "relu6": "relu6",
    "selu": "selu",
    "silu": "silu",
    "mish": "mish",
    "softsign": "softsign",
    "hard_sigmoid": "hardsigmoid",
    "hard_silu": "hardswish",
    "tanh_shrink": "tanhshrink",
    "log_sigmoid": "logsigmoid",
}.items():
    both(_keras, F + _torch)
plain(A + "swish", F + "silu", "to_torch", "x")
plain(A + "hard_swish", F + "hardswish", "to_torch", "x")
plain(A + "exponential", "torch.exp", "to_torch", "x")

for _name in ("sigmoid", "tanh"):
    both(_name, f"torch.{_name}")
    plain(A + _name, F + _name, "to_keras", "input")
    plain(A + _name, M + _name, "to_keras", "self")

SLOPES = "0.1", "0.25", "1e-2"
BOUNDS = "0.3", "0.75", "1"

plain(
    A + "relu",
    F + "relu",
    "to_torch",
    "x",
    cases=[
        {"max_value": "6", "negative_slope": "0", "threshold": "0"},
        {"max_value": "7", "negative_slope": None, "threshold": None},
        {"max_value": "2.5", "negative_slope": None, "threshold": "0.5"},
        {"max_value": "2.5", "negative_slope": "0.1", "threshold": None},
        {"max_value": "3", "negative_slope": None, "threshold": None},
        {"max_value": None, "negative_slope": None, "threshold": "0.5"},
        {"max_value": None, "negative_slope": "0.2", "threshold": None},
        {"negative_slope": "0.2", "threshold": "0.5"},
        {"max_value": None, "negative_slope": None, "threshold": None},
    ]
    * 2,
    make=high,
    negative_slope=SLOPES,
    max_value=("6", "4.0", "1"),
)
for _torch, _argument in {
    F + "relu": "input",
    "torch.relu": "input",
    M + "relu": "self",
}.items():
    plain(A + "relu", _torch, "to_keras", _argument)

both(
    "leaky_relu",
    F + "leaky_relu",
    to_torch={"negative_slope": SLOPES},
    to_keras={"negative_slope": SLOPES, "inplace": ("False",)},
)
for _name in ("elu", "celu"):
    both(_name, F + _name, to_torch={"alpha": BOUNDS}, to_keras={"alpha": BOUNDS})
both(
    "gelu",
    F + "gelu",
    to_torch={"approximate": ("True", "False")},
    to_keras={"approximate": ("'none'", "'tanh'")},
)
both(
    "softplus",
    F + "softplus",
    to_keras={"beta": ("1", "2", "0.5")},
    cases=[{"threshold": "10"}, {"beta": "3", "threshold": "20"}],
)
both(
    "hard_tanh",
    F + "hardtanh",
    to_keras={"min_val": ("-1", "-2", "0.0"), "max_val": ("1", "2.5")},
    cases=[
        {"min_val": "-1.0", "max_val": "1.0"},
        {"min_val": "0", "max_val": "6"},
        {"min_val": "-1", "max_val": "2"},
    ],
)
for _keras, _torch in {"hard_shrink": "hardshrink", "soft_shrink": "softshrink"}.items():
    both(_keras, F + _torch, to_torch={"threshold": BOUNDS}, to_keras={"lambd": BOUNDS})
both("glu", F + "glu", {"axis": ("0", "1", "-1")}, {"dim": ("0", "1", "-1")}, make=even)


@draws(A + "threshold", F + "threshold", "to_torch")
def threshold_of_keras(draw):
    values = {
        "threshold": number(draw, *BOUNDS),
        "default_value": number(draw, "-1.5", "0", "2"),
    }
    return Call({"x": "x", **values}, [some(draw)])


@draws(A + "threshold", F + "threshold", "to_keras")
def threshold_of_torch(draw):
    values = {"threshold": number(draw, *BOUNDS), "value": number(draw, "-1.5", "0", "2")}
    return Call({"input": "x", **values}, [some(draw)])


def softmax(keras, torch, direction, argument, axis, **more):
    """Draw calls with an axis, which some leave out."""

    def call(draw):
        arguments = {argument: "x"}
        text = number(draw, "0", "1", "-1", "-2", *more.get("without", ()))
        if text is not None:
            arguments[axis] = text
        if more.get("dtype") and draw(st.booleans()):
            arguments["dtype"] = number(draw, "torch.float32", "torch.float64")
        return Call(arguments, [some(draw)])

    draws(keras, torch, direction, cases=more.get("cases", ()))(call)


SEVERAL = {"axis": "(0, 1)"}
OPEN = {"dim": None}
TYPES = {"dtype": "torch.float32"}, {"dtype": None}
for _name in ("softmax", "log_softmax"):
    softmax(A + _name, F + _name, "to_torch", "x", "axis", without=[None], cases=[SEVERAL])
    softmax(
        A + _name,
        F + _name,
        "to_keras",
        "input",
        "dim",
        dtype=True,
        cases=[OPEN, {"dim": "None"}, *TYPES],
    )
    softmax(A + _name, f"torch.{_name}", "to_keras", "input", "dim", dtype=True, cases=TYPES)
    softmax(A + _name, M + _name, "to_keras", "self", "dim", dtype=True, cases=TYPES)
    softmax(OPS + _name, F + _name, "to_torch", "x", "axis", without=[None], cases=[SEVERAL])
    for _home in ("nn.", "math."):
        _cases = [{"axis": None}, {"axis": "None"}, {"axis": "1"}]
        softmax(T + _home + _name, F + _name, "to_torch", "logits", "axis", cases=_cases)

for _keras, (_torch, _argument) in {
    "nn.relu": (F + "relu", "features"),
    "nn.relu6": (F + "relu6", "features"),
    "nn.elu": (F + "elu", "features"),
    "nn.selu": (F + "selu", "features"),
    "nn.softsign": (F + "softsign", "features"),
    "nn.softplus": (F + "softplus", "features"),
    "math.softplus": (F + "softplus", "features"),
    "sigmoid": ("torch.sigmoid", "x"),
    "nn.sigmoid": ("torch.sigmoid", "x"),
    "math.sigmoid": ("torch.sigmoid", "x"),
    "tanh": ("torch.tanh", "x"),
    "nn.tanh": ("torch.tanh", "x"),
    "math.tanh": ("torch.tanh", "x"),
}.items():
    plain(T + _keras, _torch, "to_torch", _argument, name=("'activation'",))
plain(T + "nn.leaky_relu", F + "leaky_relu", "to_torch", "features", alpha=SLOPES)
plain(T + "nn.gelu", F + "gelu", "to_torch", "features", approximate=("True", "False"))
for _name in ("silu", "swish"):
    plain(T + "nn." + _name, F + "silu", "to_torch", "features", beta=("1.0", "1.5", "0.5"))

for _name in ("relu", "relu6", "silu", "softplus", "selu"):
    plain(OPS + _name, F + _name, "to_torch", "x")
for _name in ("sigmoid", "tanh"):
    plain(OPS + _name, f"torch.{_name}", "to_torch", "x")
plain(OPS + "elu", F + "elu", "to_torch", "x", alpha=BOUNDS)
plain(OPS + "leaky_relu", F + "leaky_relu", "to_torch", "x", negative_slope=SLOPES)
plain(OPS + "gelu", F + "gelu", "to_torch", "x", approximate=("True", "False"))
