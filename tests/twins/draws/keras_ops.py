"""Calls of ``keras.ops``: the same draws as those of TensorFlow's functions, by other names."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal
from tests.twins.draws import arithmetic as numbers
from tests.twins.draws import creation as making
from tests.twins.draws import picking, places, products, shapes
from tests.twins.draws import reductions as reducing
from tests.twins.tensors import an_axis, distinct, floats, maybe


def on(name: str, torch: str, make, cases=(), **options):
    """Register the way to PyTorch of a function."""
    draws(f"keras.ops.{name}", f"torch.{torch}", "to_torch", cases=cases, **options)(make)


LIST = {"x": numbers.LIST}
UNARY = {
    "any": "abs exp square sign sin cos floor ceil negative erf",
    "positive": "log log1p sqrt rsqrt",
}
for domain, names in UNARY.items():
    for name in names.split():
        on(name, numbers.TORCH.get(name, name), numbers.unary(domain, "x"), [LIST])
for name in ("isnan", "isinf", "isfinite"):
    on(name, name, numbers.state("x"), [LIST])
on("logical_not", "logical_not", numbers.opposite("x"), [{"x": "[True, False]"}])


def rounded(draw, case):
    call = numbers.unary("large", "x")(draw, case)
    return call if case else Call(maybe(draw, call.arguments, decimals=["0", "1"]), call.inputs)


on("round", "round", rounded, [LIST])

BINARY = {
    ("any", "any"): {"add": "add", "subtract": "sub", "multiply": "mul"},
    ("any", "positive"): {"divide": "div"},
    ("positive", "any"): {"power": "pow"},
    ("large", "positive"): {"floor_divide": "floor_divide", "mod": "remainder"},
    ("any", ""): {"equal": "eq", "not_equal": "ne", "greater": "gt", "greater_equal": "ge"}
    | {"less": "lt", "less_equal": "le"},
}
PAIR = [{"x1": numbers.LIST}, {"x2": numbers.LIST}]
for domains, names in BINARY.items():
    for name, torch in names.items():
        options = {"gradients": False} if name == "floor_divide" else {}  # PyTorch has none
        on(name, torch, numbers.binary(domains, "x1", "x2"), PAIR, **options)
for name in ("logical_and", "logical_or"):
    on(name, name, numbers.logical("x1", "x2"), [{"x2": "True"}])


def extreme(draw, case):
    """Draws of the larger or the smaller of two numbers."""
    mine = {"x1": "x", "x2": "y"}
    call = numbers.extreme(draw, {mine[name]: text for name, text in case.items()})
    renamed = {{"x": "x1", "y": "x2"}[name]: text for name, text in call.arguments.items()}
    return Call(renamed, call.inputs)


EXTREME = [*PAIR, {"x1": "1 / 2"}, {"x2": "0.25"}]
for name in ("maximum", "minimum"):
    on(name, name, extreme, [*EXTREME, {"x1": numbers.LIST, "x2": numbers.LIST}])

for name, (torch, make) in reducing.PLAIN.items():
    first = [{"initial": "1.0"}, {"initial": "-1.0"}] if name in ("max", "min") else []
    on(name, torch, reducing.reduced("x", "axis", "keepdims", make), [*reducing.ALL, *first])
for name in ("std", "var"):
    on(name, name, reducing.reduced("x", "axis", "keepdims"))
on("logsumexp", "logsumexp", reducing.reduced("x", "axis", "keepdims"), reducing.ALL)
on("prod", "prod", reducing.reduced("x", "axis", "keepdims", axes=an_axis), reducing.PROD)
KEPT = [{"axis": "None", "keepdims": "True"}, {"axis": None, "keepdims": "True"}]
for name in ("argmax", "argmin"):
    # Places are int32 in keras.ops, int64 in PyTorch.
    make = reducing.reduced("x", "axis", "keepdims", distinct, an_axis)
    on(name, name, make, KEPT, dtype=False)
for name in ("cumsum", "cumprod"):
    on(
        name,
        name,
        reducing.running("x", "axis", {"dtype": ["'float64'", "'float32'"]}, False),
        [{"axis": "0"}, {"axis": "None"}],
    )
on(
    "norm",
    "linalg.vector_norm",
    # Without an axis keras.ops takes matrices at most.
    reducing.norm("x", "ord", "axis", "keepdims", ["1", "2"], one=True, rank=2),
    [{"ord": "1", "axis": "(0, 1)"}, {"ord": "None"}, {"ord": "1", "axis": "0"}],
)

CASTED = [{"x": "[1.5, 2.0]"}, {"x": "[2.5, 1.0]"}, {"x": "x + 1"}]
CASTS = ["'float32'", "'int32'", "'float64'", "'bool'"]


@draws("keras.ops.cast", "torch.Tensor.to", "to_torch", cases=CASTED)
def cast(draw, case):
    form = draw(st.sampled_from(["x", "x + 1", "abs(x)"]))
    call = {"x": form, "dtype": draw(st.sampled_from(CASTS))}
    return Call(call, [] if case.get("x", "x")[0] == "[" else [floats(draw)])


CONVERT = "keras.ops.convert_to_tensor", "torch.as_tensor"
CONVERTED = [{"x": making.WHOLE, "dtype": None}, {"x": making.STRINGS, "dtype": None}]


@draws(*CONVERT, "to_torch", cases=CONVERTED, **making.NO_TYPE)
def convert(draw):
    forms = ["[[1.5, 2.0], [-1.0, 0.25]]", "2.5", "[True, False]", "np.ones((2, 3), 'float32')"]
    arguments = {"x": draw(st.sampled_from(forms))}
    return Call(
        maybe(
            draw, arguments, dtype=["'float32'"] if "True" not in arguments["x"] else ["'bool'"]
        )
    )


on("convert_to_numpy", "Tensor.numpy", places.alone("x"), gradients=False)
on("expand_dims", "unsqueeze", shapes.more("x", "axis"), [{"axis": "(0, 1)"}])
on("squeeze", "squeeze", shapes.squeeze("x", "axis"))
on("reshape", "reshape", shapes.reshape("x", "newshape"))
on("transpose", "permute", shapes.permute("x", "axes", False))
on("concatenate", "cat", shapes.joined("xs", "axis", False))
on("stack", "stack", shapes.joined("x", "axis", False, True))
on("unstack", "unbind", shapes.unstack("x", "axis"))


@draws("keras.ops.split", "torch.tensor_split", "to_torch")
def split(draw):
    at = draw(st.integers(-2, 1))
    shape = [3, 4]
    shape[at] = 6
    arguments = {
        "x": "x",
        "indices_or_sections": draw(st.sampled_from(["2", "3", "[1, 4]", "(2,)"])),
    }
    if at != 0:
        arguments["axis"] = str(at)
    return Call(arguments, [normal(draw, *shape)])


on("tile", "tile", shapes.tile("x", "repeats", True))
REPEATED = [{"repeats": "[1, 2, 2]", "axis": "0"}]
on("repeat", "repeat_interleave", shapes.repeat("x", "axis", True), REPEATED)
TAKEN = [{"axis": "0"}, {"axis": "1"}, {"axis": "-1"}, {"axis": None, "indices": "[0, 3, 5]"}]
TAKEN += [{"axis": "2"}, {"axis": "-2"}]


@draws("keras.ops.take", "torch.index_select", "to_torch", cases=TAKEN)
def take(draw):
    call = picking.taken("x", "indices", "axis", ["0", "1", "-1"], True, None)(draw)
    return Call(call.arguments, [call.inputs[0], call.inputs[1] % 2])


# Places are int32 in keras.ops, int64 in PyTorch.
on("where", "where", picking.where("x1", "x2"), [{"x1": None, "x2": None}], dtype=False)


@draws(
    "keras.ops.flip",
    "torch.flip",
    "to_torch",
    cases=[{"axis": "0"}, {"axis": "(0, 1)"}, {"axis": None}],
)
def flip(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    return Call(maybe(draw, {"x": "x"}, axis=lambda draw: an_axis(draw, x)), [x])


def rolled(draw):
    call = places.rolled("shift", "axis", False)(draw)
    return Call({"x": call.arguments.pop("input"), **call.arguments}, call.inputs)


on("roll", "roll", rolled)


def widened(draw):
    call = places.widened("x", "shape", False)(draw)
    return Call(call.arguments, call.inputs)


on("broadcast_to", "broadcast_to", widened)
PADDED = [{"mode": "'reflect'", "constant_values": None}, {"pad_width": "((1, 1),)"}]
PADDED += [{"constant_values": "2.0"}, {"constant_values": None}]


@draws("keras.ops.pad", "torch.nn.functional.pad", "to_torch", cases=PADDED)
def pad(draw):
    x = floats(draw, rank=draw(st.integers(2, 3)))
    pairs = [f"({draw(st.integers(0, 2))}, {draw(st.integers(0, 3))})" for _ in x.shape]
    arguments = {"x": "x", "pad_width": f"({', '.join(pairs)})"}
    return Call(maybe(draw, arguments, mode=["'constant'"], constant_values=["1.5", "0"]), [x])


@draws("keras.ops.clip", "torch.clamp", "to_torch")
def clip(draw):
    low = draw(st.sampled_from(["-0.5", "0", "-1"]))
    return Call({"x": "x", "x_min": low, "x_max": "1.5"}, [floats(draw)])


on("matmul", "matmul", products.product("x1", "x2", vectors=True))


@draws("keras.ops.tensordot", "torch.tensordot", "to_torch")
def tensordot(draw):
    call = products.tensordot("axes", [])(draw)
    first = {
        "x1": call.arguments["a"],
        "x2": call.arguments["b"],
        "axes": call.arguments["axes"],
    }
    return Call(first, call.inputs)


def einsum(draw):
    call = products.einsum(draw)
    return Call({"*subscripts": call.arguments["*operands"]}, call.inputs)


def outer(draw):
    return Call({"x1": "x", "x2": "y"}, [floats(draw, rank=1), floats(draw, rank=1)])


on("einsum", "einsum", einsum)
on("outer", "outer", outer)

TYPED = {"dtype": ["'float64'", "'int32'", "'float32'"]}
for name in ("zeros", "ones"):
    on(name, name, making.shaped("tf", "shape", TYPED), **making.PLAIN)
    on(f"{name}_like", f"{name}_like", making.like("x", TYPED), gradients=False)
on(
    *(
        "full",
        "full",
        making.filled("shape", "fill_value", {"dtype": ["'float64'", "'float32'"]}),
    ),
    [{"fill_value": "3", "dtype": None}, {"fill_value": "-2", "dtype": None}],
    **making.NO_TYPE,
)
ARANGE = [{"start": "2", "stop": "8", "step": "3"}, {"start": "4", "stop": None, "step": None}]
ARANGE += [{"start": "3", "stop": "9", "step": None}, {"dtype": None}]
on(
    *("arange", "arange", making.counted("start", "stop", "step", ["'int64'", "'float32'"])),
    ARANGE,
    **making.NO_TYPE,
)


@draws(
    "keras.ops.linspace",
    "torch.linspace",
    "to_torch",
    cases=[{"endpoint": "False"}, {"axis": "1"}, {"axis": "-1"}],
    **making.PLAIN,
)
def linspace(draw):
    arguments = {"start": draw(st.sampled_from(["0", "-1.5"])), "stop": "2.5"}
    return Call(maybe(draw, arguments, num=["5", "9"], dtype=["'float32'"]))


EYE = [{"k": "1"}, {"M": "3"}, {"M": None}]
on("eye", "eye", making.eye("N", "M", ["'float64'", "'int32'"]), EYE, **making.PLAIN)
HOT = [{"axis": "0"}, {"axis": "1"}, {"sparse": "True"}, {"dtype": "'int32'"}]


@draws(
    "keras.ops.one_hot", "torch.nn.functional.one_hot", "to_torch", cases=HOT, **making.PLAIN
)
def one_hot(draw):
    call = making.one_hot(draw)
    arguments = {"x": "x", "num_classes": "4"}
    return Call(maybe(draw, arguments, axis=["-1"], dtype=["'float32'"]), call.inputs)


# Places are int32 in keras.ops, int64 in PyTorch.
on("top_k", "topk", products.top_k("x", {"sorted": ["True"]}), dtype=False)
on("sort", "sort", products.ordered("x", "axis", {}))
on("argsort", "argsort", products.ordered("x", "axis", {}), [{"axis": "None"}], dtype=False)
on("stop_gradient", "detach", places.alone("variable"))
on("copy", "clone", places.alone("x"))
on("ndim", "Tensor.dim", places.alone("x"), dtype=False)
on("size", "numel", places.alone("x"), dtype=False)
on("ravel", "flatten", places.alone("x"))
on("meshgrid", "meshgrid", places.grids("*x", ["'xy'", "'ij'"]))


def anything(draw):
    form = draw(st.sampled_from(["x", "[1.5]", "2.5", "'text'"]))
    return Call({"x": form}, [floats(draw)])


on("is_tensor", "is_tensor", anything)
