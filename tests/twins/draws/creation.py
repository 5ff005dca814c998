"""Calls of functions that make tensors. Types are the point: all in float32, the default."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, ints
from tests.twins.tensors import a_shape, floats, maybe

TYPES = {"tf": ["tf.float32", "tf.float64", "tf.int32", "'float32'", "np.float64"]}
TYPES["torch"] = ["torch.float32", "torch.float64", "torch.int32", "torch.long"]
FLOATS = {"tf": ["tf.float32", "tf.float64"], "torch": ["torch.float32", "torch.float64"]}
TRUE = ["True", "False"]

VALUES = [
    "[[1.5, 2.0], [-1.0, 0.25]]",
    "2.5",
    "[0.5, 1.0, 2.0]",
    "[True, False]",
    "np.ones((2, 3))",
]
WHOLE = "[1, 2, 3]"
STRINGS = "['a', 'b']"
PLAIN = {"precision": "float32", "gradients": False}
NO_TYPE = {"precision": "float32", "gradients": False, "dtype": False}
"""Whole numbers are int32 on one side and int64 on the other: said in a look."""

FROM_VALUES = [
    ("tensorflow.constant", "torch.tensor"),
    ("tensorflow.convert_to_tensor", "torch.as_tensor"),
]


def value(argument: str, side: str, further: dict):
    """Draws of tensors with given numbers."""

    def make(draw):
        arguments = {argument: draw(st.sampled_from(VALUES))}
        types = FLOATS[side] if arguments[argument] != "[True, False]" else []
        return Call(maybe(draw, arguments, **({"dtype": types} if types else {}), **further))

    return make


CONSTANT = [{"value": WHOLE, "dtype": None}, {"value": STRINGS, "dtype": None}]
FILLED = [{"shape": "[2, 3]", "value": each, "dtype": None} for each in ("1.5", "2.5", "x")]
FILLED[2] = {"shape": "(2, 2)", "value": "[1.0, 2.0, 3.0, 4.0]"}
for keras, torch in FROM_VALUES:
    more = (
        [*FILLED, {"shape": "[4]", "value": "[1.5, 2.0, 3.0, 4.0]"}]
        if keras.endswith("constant")
        else []
    )
    draws(keras, torch, "to_torch", cases=[*CONSTANT, *more], **NO_TYPE)(
        value("value", "tf", {})
    )
    grad = {"requires_grad": TRUE} if torch.endswith("r.tensor") else {}
    cases = [{"data": WHOLE, "dtype": None, **({"requires_grad": None} if grad else {})}]
    if torch == "torch.tensor":
        cases += [{"data": "[1.5, 2.0]", "requires_grad": "True"}, {"requires_grad": None}]
        cases[0]["requires_grad"] = None
    draws(keras, torch, "to_keras", cases=cases, **NO_TYPE)(value("data", "torch", grad))


@draws("tensorflow.convert_to_tensor", "torch.from_numpy", "to_keras", **PLAIN)
def from_numpy(draw):
    types = ["np.float32", "np.float64", "np.int64"]
    text = f"np.arange({draw(st.integers(2, 6))}, dtype={draw(st.sampled_from(types))})"
    return Call({"ndarray": text})


def shaped(side: str, argument: str, further: dict):
    """Draws of a shape, and now and then of a type."""

    def make(draw):
        arguments = a_shape(draw, argument[1:] if argument[0] == "*" else "")
        if argument[0] != "*":
            arguments = {argument: arguments["shape"]}
        return Call(maybe(draw, arguments, **further))

    return make


for name in ("zeros", "ones"):
    types = {"dtype": TYPES["tf"]}
    draws(
        f"tensorflow.{name}",
        f"torch.{name}",
        "to_torch",
        cases=[{"dtype": "tf.int32"}],
        **PLAIN,
    )(shaped("tf", "shape", types))
    cases = [
        {"requires_grad": "True", "dtype": "torch.float64"},
        {"requires_grad": "True", "dtype": None},
    ]
    cases += [{"requires_grad": "False", "dtype": "torch.int32"}]
    draws(f"tensorflow.{name}", f"torch.{name}", "to_keras", cases=cases, **PLAIN)(
        shaped("torch", "*size", {"dtype": TYPES["torch"]})
    )

REQUIRES = {"requires_grad": "True"}
LIKE = ["zeros_like", "ones_like"]


def like(argument: str, further: dict):
    """Draws of a tensor as large as another one."""
    return lambda draw: Call(maybe(draw, {argument: "x"}, **further), [floats(draw)])


for name in LIKE:
    keras, torch = f"tensorflow.{name}", f"torch.{name}"
    draws(keras, torch, "to_torch", cases=[{"input": "[1.5, 2.0]"}], gradients=False)(
        like("input", {"dtype": TYPES["tf"]})
    )
    draws(keras, torch, "to_keras", cases=[REQUIRES], gradients=False)(
        like("input", {"dtype": TYPES["torch"]})
    )
for name in ("zeros", "ones"):

    @draws(
        f"tensorflow.{name}",
        f"torch.Tensor.new_{name}",
        "to_keras",
        cases=[REQUIRES, {"dtype": "torch.int32"}],
        gradients=False,
    )
    def new(draw):
        arguments = {"self": "x", **a_shape(draw, "size")}
        return Call(maybe(draw, arguments, dtype=TYPES["torch"]), [floats(draw)])


# What is in the memory is not compared: only that it has the shape and the type.
EMPTY = {"gradients": False, "content": False}
draws(
    "tensorflow.zeros",
    "torch.empty",
    "to_keras",
    cases=[REQUIRES],
    precision="float32",
    **EMPTY,
)(shaped("torch", "*size", {"dtype": TYPES["torch"]}))
draws("tensorflow.zeros_like", "torch.empty_like", "to_keras", cases=[REQUIRES], **EMPTY)(
    like("input", {"dtype": TYPES["torch"]})
)


def filled(shape: str, number: str, further: dict):
    """Draws of one number everywhere."""

    def make(draw):
        arguments = {
            shape: a_shape(draw)["shape"],
            number: draw(st.sampled_from(["1.5", "True", "-2.0"])),
        }
        return Call(maybe(draw, arguments, **further))

    return make


FILL = "tensorflow.fill", "torch.full"
draws(*FILL, "to_torch", cases=[{"value": "3"}, {"value": "-2"}], **NO_TYPE)(
    filled("dims", "value", {})
)
WITH = [{"fill_value": "3", "dtype": None}, {"fill_value": "-3", "dtype": None}]
WITH += [{"fill_value": "2", "dtype": "torch.int64"}, REQUIRES]
draws(*FILL, "to_keras", cases=WITH, **NO_TYPE)(
    filled("size", "fill_value", {"dtype": ["torch.float64", "torch.float32"]})
)
LIKE_FULL = "keras.ops.full_like", "torch.full_like"


def full_like(argument: str, types: list[str]):
    """Draws of one number in the shape of another tensor."""

    def make(draw):
        number = draw(st.sampled_from(["3", "1.5", "-2"]))
        return Call(
            maybe(draw, {argument: "x", "fill_value": number}, dtype=types), [floats(draw)]
        )

    return make


draws(*LIKE_FULL, "to_torch", gradients=False)(full_like("x", ["'float32'", "'int32'"]))
draws(*LIKE_FULL, "to_keras", cases=[REQUIRES], gradients=False)(
    full_like("input", TYPES["torch"])
)

STEPS = [
    ("5", None, None),
    ("2", "9", None),
    ("1", "9", "3"),
    ("0.0", "1.0", "0.3"),
    ("8", "1", "-2"),
]


def counted(start: str, stop: str, step: str, types: list[str]):
    """Draws of numbers in a row."""

    def make(draw):
        texts = draw(st.sampled_from(STEPS))
        names = (start, stop, step)
        arguments = {name: text for name, text in zip(names, texts, strict=True) if text}
        if "." not in texts[0]:
            maybe(draw, arguments, dtype=types)
        return Call(arguments)

    return make


RANGE = "tensorflow.range", "torch.arange"
STEPPED = [
    {"start": "2", "limit": "8", "delta": "1"},
    {"start": "9", "limit": None, "delta": "2"},
]
STEPPED += [{"start": "7", "limit": None, "delta": "2"}]
STEPPED += [
    {"start": "1", "limit": "8", "delta": "3"},
    {"start": "4", "limit": None, "delta": None},
]
draws(*RANGE, "to_torch", cases=[*STEPPED, {"dtype": None}], **NO_TYPE)(
    counted("start", "limit", "delta", ["tf.int64", "tf.float32", "tf.int32"])
)
STEPPED = [
    {"start": "2", "end": "8", "step": "3"},
    {"*start": "9", "start": None, "end": None, "step": None},
]


@draws(*RANGE, "to_keras", cases=[*STEPPED, REQUIRES, {"dtype": None}], **NO_TYPE)
def arange(draw, case):
    call = counted("start", "end", "step", ["torch.int64", "torch.float32"])(draw)
    if not case and len(call.arguments) - ("dtype" in call.arguments) == 1:
        return Call({"*start": call.arguments["start"]})
    if "end" not in call.arguments:
        call.arguments["end"] = "15"
    return call


LINE = "tensorflow.linspace", "torch.linspace"


def line(stop: str, number: str, starts: list[str]):
    """Draws of numbers evenly apart."""

    def make(draw):
        return Call(
            {
                "start": draw(st.sampled_from(starts)),
                stop: "2.5",
                number: str(draw(st.integers(1, 6))),
            }
        )

    return make


draws(
    *LINE,
    "to_torch",
    cases=[{"start": "0", "stop": "5"}, {"start": "2 - 1"}, {"axis": "-1"}],
    **PLAIN,
)(line("stop", "num", ["0.0", "-1.5"]))
draws(*LINE, "to_keras", cases=[REQUIRES, {"dtype": "torch.float64"}], **PLAIN)(
    line("end", "steps", ["0", "-1.5"])
)

EYE = "tensorflow.eye", "torch.eye"


def eye(rows: str, columns: str, types: list[str]):
    """Draws of ones on a diagonal."""

    def make(draw):
        return Call(
            maybe(
                draw, {rows: str(draw(st.integers(1, 5)))}, **{columns: ["3", "4"]}, dtype=types
            )
        )

    return make


EYES = [{"batch_shape": "[2]"}, {"num_columns": None, "dtype": "tf.float64"}]
EYES += [{"num_columns": "3", "dtype": each} for each in (None, "tf.float64")]
EYES += [{"num_columns": None, "dtype": None}]
draws(*EYE, "to_torch", cases=EYES, **PLAIN)(
    eye("num_rows", "num_columns", ["tf.float64", "tf.int32"])
)
draws(*EYE, "to_keras", cases=[REQUIRES], **PLAIN)(
    eye("n", "m", ["torch.float64", "torch.int32"])
)

HOT = "tensorflow.one_hot", "torch.nn.functional.one_hot"
HOT_CASES = [
    {"on_value": "2.0"},
    {"axis": "0"},
    {"axis": "1"},
    {"indices": "[0, 2, 1]"},
    {"dtype": "tf.int32"},
]


@draws(*HOT, "to_torch", cases=HOT_CASES, **PLAIN)
def one_hot(draw):
    places = ints(draw, *draw(st.sampled_from([(4,), (2, 3)])), high=4)
    kind = draw(st.sampled_from(["int32", "int64"]))
    return Call(
        maybe(draw, {"indices": "x", "depth": "4"}, axis=["-1"], dtype=["tf.float32"]),
        [places.astype(kind)],
    )


@draws(*HOT, "to_keras", cases=[{"num_classes": "-1"}, {"num_classes": "(-1)"}], **PLAIN)
def torch_one_hot(draw):
    return Call(
        {"tensor": "x", "num_classes": str(draw(st.integers(4, 6)))}, [ints(draw, 5, high=4)]
    )


VARIABLE = "tensorflow.Variable", "torch.nn.Parameter"
MADE = [
    {"initial_value": "tf.ones((2, 3))", "trainable": each, "dtype": None}
    for each in ("False", "True")
]
MADE += [{"initial_value": "[1.5, 2.0]", "trainable": each} for each in ("False", "True")]
MADE += [
    {"initial_value": "[1, 2]", "dtype": None, "trainable": None},
    {"initial_value": "'a'", "dtype": None},
]


@draws(
    *VARIABLE,
    "to_torch",
    cases=[
        *MADE,
        {"initial_value": "[3]", "dtype": None, "trainable": None},
        {"initial_value": STRINGS, "dtype": None},
    ],
    **NO_TYPE,
)
def variable(draw):
    forms = [each for each in VALUES if each != "[True, False]"]
    further = {"trainable": TRUE, "dtype": ["tf.float32"]}
    arguments = {"initial_value": draw(st.sampled_from([*forms, "tf.zeros([2])"]))}
    if "np." in arguments["initial_value"]:
        del further["dtype"]
    return Call(maybe(draw, arguments, **further))


def tensor_of(name: str):
    """Draws of what takes a tensor."""
    return lambda draw: Call(maybe(draw, {name: "x"}, requires_grad=TRUE), [floats(draw)])


GRADS = [{"requires_grad": each} for each in TRUE]
draws(*VARIABLE, "to_keras", cases=GRADS, gradients=False)(tensor_of("data"))
draws(
    "tensorflow.Variable", "torch.autograd.Variable", "to_keras", cases=GRADS, gradients=False
)(
    # Without gradients: a tensor that has some is refused by PyTorch's own.
    lambda draw: Call(maybe(draw, {"data": "x.detach()"}, requires_grad=TRUE), [floats(draw)])
)
for name in ("Long", "Int", "Float"):

    @draws("tensorflow.constant", f"torch.{name}Tensor", "to_keras", **PLAIN)
    def of_list(draw):
        return Call({"*data": draw(st.sampled_from(["[1, 2, 3]", "[[1, 2], [3, 4]]", "[0]"]))})
