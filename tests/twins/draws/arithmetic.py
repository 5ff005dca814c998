"""Calls of functions of one or two numbers, of products, of sorting."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, generator
from tests.twins.tensors import floats, pair, truths

LIST = "[0.25, 0.75]"
"""Numbers for tensors, in the domain of every function."""

UNARY = {
    "any": "exp math.expm1 square abs sign sin cos tan atan sinh cosh math.ceil floor round"
    " negative math.erf",
    "positive": "math.log math.log1p sqrt math.rsqrt math.reciprocal math.lgamma math.digamma",
    "inside": "asin acos math.erfinv",
}
TORCH = {"negative": "neg"}
IN_MATH = ["exp", "sqrt", "square", "abs", "sin", "cos", "round", "negative", "floor", "sign"]
METHODS = [
    "exp",
    "math.log",
    "math.log1p",
    "math.expm1",
    "sqrt",
    "math.rsqrt",
    "square",
    "abs",
    "sign",
    "sin",
    "cos",
    "floor",
    "math.ceil",
    "round",
    "math.reciprocal",
    "negative",
    "math.is_nan",
    "math.is_inf",
    "logical_not",
]
STATES = {"math.is_nan": "isnan", "math.is_inf": "isinf", "math.is_finite": "isfinite"}

NO_TYPE = {"dtype": False}
"""Of a number alone TensorFlow makes float32, PyTorch its own default."""


def unary(domain: str, argument: str):
    """Draws of a function of each number."""

    def make(draw, case):
        if argument in case:
            return Call({argument: LIST}, options=NO_TYPE)
        x = floats(draw, "large" if domain == "any" and draw(st.booleans()) else domain)
        return Call({argument: "x"}, [x])

    return make


def state(argument: str):
    """Draws of a question about each number."""

    def make(draw, case):
        if argument in case:
            return Call({argument: LIST})
        x = floats(draw)
        x.flat[0], x.flat[-1] = draw(st.permutations([np.nan, np.inf, -np.inf]))[:2]
        return Call({argument: "x"}, [x], options={"gradients": False})

    return make


def opposite(argument: str):
    """Draws of `not`."""

    def make(draw, case):
        if argument in case:
            return Call({argument: "[True, False]"})
        return Call({argument: "x"}, [truths(draw, 3, draw(st.integers(2, 4)))])

    return make


def register_unary(name: str, torch: str, make):
    """Register a function of each number, its other names and its method."""
    literal = "[True, False]" if name == "logical_not" else LIST
    keras = f"tensorflow.{name}"
    draws(keras, f"torch.{torch}", "to_torch", cases=[{"x": literal}])(make("x"))
    draws(keras, f"torch.{torch}", "to_keras")(make("input"))
    if name in IN_MATH:
        alias = f"tensorflow.math.{name}"
        draws(alias, f"torch.{torch}", "to_torch", cases=[{"x": literal}])(make("x"))
    if name in METHODS:
        draws(keras, f"torch.Tensor.{torch}", "to_keras")(make("self"))


for domain, names in UNARY.items():
    for name in names.split():
        last = name.rpartition(".")[2]
        register_unary(name, TORCH.get(last, last), lambda one, at=domain: unary(at, one))
for name, torch in STATES.items():
    register_unary(name, torch, state)
register_unary("logical_not", "logical_not", opposite)

BINARY = {
    ("any", "any"): "add subtract multiply maximum minimum",
    ("any", "positive"): "divide",
    ("positive", "any"): "pow",
    ("large", "positive"): "math.floordiv math.mod",
    ("any", ""): "equal not_equal greater greater_equal less less_equal",
}
BINARY_TORCH = {
    **{"subtract": "sub", "multiply": "mul", "divide": "div", "math.floordiv": "floor_divide"},
    **{"math.mod": "remainder", "equal": "eq", "not_equal": "ne"},
    **{"greater": "gt", "greater_equal": "ge", "less": "lt", "less_equal": "le"},
}
BINARY_IN_MATH = [
    "add",
    "subtract",
    "multiply",
    "divide",
    "pow",
    "equal",
    "not_equal",
    "greater",
    "greater_equal",
    "less",
    "less_equal",
    "maximum",
    "minimum",
]
NO_METHOD = ["maximum", "minimum", "math.floordiv", "math.mod"]


def binary(domains: tuple[str, str], one: str, other: str, number: str = "2.0"):
    """Draws of a function of two numbers; the second one literal now and then."""

    def make(draw, case):
        if one in case or other in case:
            x = floats(draw, (domains[0] if other in case else domains[1]) or "any", 2)[:, :2]
            first, second = (LIST, "x") if one in case else ("x", LIST)
            return Call({one: first, other: second}, [x], options=NO_TYPE)
        x, y = pair(draw, domains[0], domains[1] or "any")
        if not domains[1]:  # some of them equal
            same = generator(draw).random(x.shape) < 0.4
            y = np.where(same, x, y)
        if number and draw(st.integers(0, 3)) == 0:
            return Call({one: "x", other: draw(st.sampled_from([number, "0.5"]))}, [x])
        return Call({one: "x", other: "y"}, [x, y])

    return make


def register_binary(name: str, domains: tuple[str, str]):
    """Register a function of two numbers, its other names and its method."""
    torch = BINARY_TORCH.get(name, name)
    cases = [{"x": LIST}, {"y": LIST}]
    if name in ("maximum", "minimum"):
        cases += [{"x": "1 / 2"}, {"y": "0.25"}, {"x": LIST, "y": LIST}]
    options = {}
    if name == "math.floordiv":
        options["gradients"] = False  # PyTorch has none
    # TensorFlow takes a list before doubles for floats, here alone.
    precision = "float32" if name == "add" else "float64"
    for full in [name, *([f"math.{name}"] if name in BINARY_IN_MATH else [])]:
        make = extreme if name in ("maximum", "minimum") else binary(domains, "x", "y")
        keras = f"tensorflow.{full}"
        draws(keras, f"torch.{torch}", "to_torch", cases=cases, precision=precision, **options)(
            make
        )
    other = "exponent" if torch == "pow" else "other"
    further = {"add": "alpha", "sub": "alpha", "div": "rounding_mode"}.get(torch)
    cases = [{further: "2"}] if further == "alpha" else []
    if further == "rounding_mode":
        cases = [{further: text} for text in ("'floor'", "'trunc'")]
    keras = f"tensorflow.{name}"
    made = binary(domains, "input", other, "" if name in NO_METHOD else "2.0")
    draws(keras, f"torch.{torch}", "to_keras", cases=cases, **options)(made)
    if name not in NO_METHOD:
        made = binary(domains, "self", other)
        draws(keras, f"torch.Tensor.{torch}", "to_keras", cases=cases)(made)


def extreme(draw, case):
    """Draws of the larger or the smaller of two numbers, either of which may be literal."""
    x, y = pair(draw)
    if not case:
        form = draw(st.sampled_from(["y", "y[...]", "0.5"]))
        return Call({"x": "x", "y": form}, [x, y] if form[0] == "y" else [x])
    if len(case) == 2:
        return Call({"x": LIST, "y": LIST})
    free = "y" if "x" in case else "x"
    return Call({free: free}, {free: floats(draw, rank=2)[:, :2]})


for domains, names in BINARY.items():
    for name in names.split():
        register_binary(name, domains)


def logical(one: str, other: str):
    """Draws of a function of two truth values."""

    def make(draw):
        shape = draw(st.permutations((2, 3, 4)))[: draw(st.integers(1, 3))]
        return Call({one: "x", other: "y"}, [truths(draw, *shape), truths(draw, *shape)])

    return make


for name in ("logical_and", "logical_or", "math.logical_xor"):
    torch = name.rpartition(".")[2]
    keras, cases = f"tensorflow.{name}", [{"y": "True"}]
    draws(keras, f"torch.{torch}", "to_torch", cases=cases)(logical("x", "y"))
    draws(keras, f"torch.{torch}", "to_keras")(logical("input", "other"))
    if torch != "logical_xor":
        draws(keras, f"torch.Tensor.{torch}", "to_keras")(logical("self", "other"))
draws("tensorflow.math.logical_and", "torch.logical_and", "to_torch", cases=[{"y": "True"}])(
    logical("x", "y")
)


@draws("tensorflow.math.atan2", "torch.atan2", "to_torch")
def atan2(draw):
    return Call({"y": "x", "x": "y"}, pair(draw))


@draws("tensorflow.math.atan2", "torch.atan2", "to_keras")
def torch_atan2(draw):
    return Call({"input": "x", "other": "y"}, pair(draw))


@draws("tensorflow.math.squared_difference", "torch.square", "to_torch")
def squared_difference(draw):
    return Call({"x": "x", "y": "y"}, pair(draw))


@draws("tensorflow.math.divide_no_nan", "torch.where", "to_torch")
def divide_no_nan(draw):
    x, y = pair(draw, "any", "positive")
    y = np.where(generator(draw).random(y.shape) < 0.4, 0, y)
    return Call({"x": "x", "y": "y"}, [x, y])


@draws("tensorflow.add_n", "torch.add", "to_torch")
def add_n(draw):
    x = floats(draw)
    number = draw(st.integers(1, 3))
    return Call({"inputs": ("[x]", "[x, y]", "[x, y, x]")[number - 1]}, [x, x[::-1].copy()])


@draws("tensorflow.clip_by_value", "torch.clamp", "to_torch")
def clip_by_value(draw):
    low = draw(st.sampled_from(["-0.5", "0", "-1"]))
    return Call({"t": "x", "clip_value_min": low, "clip_value_max": "1.5"}, [floats(draw)])


def clamp(argument: str):
    """Draws of PyTorch's bounds: both, or one of them."""

    def make(draw):
        ends = draw(st.sampled_from([("-0.5", "1"), ("None", "0.75"), ("-0.25", "None")]))
        arguments = {argument: "x", "min": ends[0], "max": ends[1]}
        if ends[1] == "None" and draw(st.booleans()):
            del arguments["max"]
        return Call(arguments, [floats(draw)])

    return make


BOUNDS = [{"min": "None", "max": "0.5"}, {"min": "0.25", "max": "None"}]
for name in ("torch.clamp", "torch.clip", "torch.Tensor.clamp", "torch.Tensor.clip"):
    made = clamp("self" if "Tensor" in name else "input")
    draws("tensorflow.clip_by_value", name, "to_keras", cases=BOUNDS)(made)


@draws("tensorflow.cast", "torch.Tensor.to", "to_torch", cases=[{"x": "[1.5, 2.0]"}])
def cast(draw, case):
    types = ["tf.float32", "tf.float64", "tf.int32", "'int64'", "np.float64", "tf.bool"]
    x = floats(draw)
    form = draw(st.sampled_from(["x", "x", "x + 1", "x.shape[0]", "abs(x)"]))
    options = {"gradients": False} if form == "x.shape[0]" else {}
    call = {"x": form, "dtype": draw(st.sampled_from(types))}
    return Call(call, [] if case else [x], options=options)
