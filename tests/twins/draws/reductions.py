"""Calls of functions that make one number of many."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws
from tests.twins.tensors import an_axis, distinct, floats, maybe, some_axes, truths

KEEP = ["True", "False"]


def reduced(
    first: str, axis: str, keep: str, make=floats, axes=some_axes, needed: bool = False
):
    """Draws of a reduction along an axis, some, or all."""

    def one(draw, case):
        x = make(draw)
        if x.ndim == 1 and axis in case:
            x = np.stack([x, x[::-1] + 1 if x.dtype.kind == "f" else ~x])
        arguments = {first: "x"}
        if needed or draw(st.integers(0, 2)):
            arguments[axis] = axes(draw, x)
        return Call(maybe(draw, arguments, **{keep: KEEP} if keep else {}), [x])

    return one


def either(one, other):
    """Draws of two kinds, the one as often as the other."""

    def make(draw, case):
        return (one if draw(st.booleans()) else other)(draw, case)

    return make


def flags(draw):
    """Truth values of one to three axes."""
    return truths(draw, *draw(st.permutations((2, 3, 4)))[: draw(st.integers(1, 3))])


ALL = [
    {"axis": "None", "keepdims": "True"},
    {"axis": "None", "keepdims": "False"},
    {"axis": "0"},
]
PLAIN = {
    **{"mean": ("mean", floats), "sum": ("sum", floats), "max": ("amax", distinct)},
    **{"min": ("amin", distinct), "any": ("any", flags), "all": ("all", flags)},
}
for name, (torch, make) in PLAIN.items():
    for keras in (f"tensorflow.reduce_{name}", f"tensorflow.math.reduce_{name}"):
        draws(keras, f"torch.{torch}", "to_torch", cases=ALL)(
            reduced("input_tensor", "axis", "keepdims", make)
        )
    keras = f"tensorflow.reduce_{name}"
    cases = [{"dtype": "torch.float64"}] if name in ("mean", "sum") else []
    for target, first in ((f"torch.{torch}", "input"), (f"torch.Tensor.{torch}", "self")):
        # PyTorch's mean and sum keep an axis only where they are given one.
        kept = reduced(first, "dim", "keepdim", make, needed=name in ("mean", "sum"))
        whole = reduced(first, "dim", "", make)
        draws(keras, target, "to_keras", cases=cases)(either(kept, whole))

PROD = [
    *({"axis": "None", "keepdims": "False"}, {"axis": "0"}, {"axis": "(0, 1)"}),
    {"axis": "None", "keepdims": "True"},
]
for keras in ("tensorflow.reduce_prod", "tensorflow.math.reduce_prod"):
    draws(keras, "torch.prod", "to_torch", cases=PROD)(
        reduced("input_tensor", "axis", "keepdims", axes=an_axis)
    )
for target, first in (("torch.prod", "input"), ("torch.Tensor.prod", "self")):
    draws("tensorflow.reduce_prod", target, "to_keras", cases=[{"dtype": "torch.float64"}])(
        # PyTorch keeps an axis only where it is given one.
        reduced(first, "dim", "keepdim", axes=an_axis, needed=True)
    )

for keras in ("tensorflow.reduce_logsumexp", "tensorflow.math.reduce_logsumexp"):
    draws(keras, "torch.logsumexp", "to_torch", cases=ALL)(
        reduced("input_tensor", "axis", "keepdims")
    )
for target, first in (("torch.logsumexp", "input"), ("torch.Tensor.logsumexp", "self")):
    draws("tensorflow.reduce_logsumexp", target, "to_keras")(
        reduced(first, "dim", "keepdim", needed=True)
    )

for name, torch in (("std", "std"), ("variance", "var")):
    keras = f"tensorflow.math.reduce_{name}"
    draws(keras, f"torch.{torch}", "to_torch")(reduced("input_tensor", "axis", "keepdims"))
    for target, first in ((f"torch.{torch}", "input"), (f"torch.Tensor.{torch}", "self")):
        cases = [{"correction": "1"}, {"correction": None}]

        @draws(keras, target, "to_keras", cases=cases)
        def spread(draw, case, first=first):
            call = reduced(first, "dim", "keepdim")(draw, case)
            by = draw(st.sampled_from(["correction", "unbiased"])) if not case else "correction"
            call.arguments[by] = {"correction": "0", "unbiased": "False"}[by]
            if by == "unbiased" and "dim" not in call.arguments:
                call.arguments.pop("keepdim", None)  # PyTorch takes it alone, or with an axis
            return call


PLACES = [
    *({"axis": "None"}, {"axis": "None"}, {"axis": None, "output_type": "tf.int32"}),
    *({"axis": each, "output_type": "'int32'"} for each in ("0", "-1")),
]
for name in ("argmax", "argmin"):
    for keras in (f"tensorflow.{name}", f"tensorflow.math.{name}"):
        draws(keras, f"torch.{name}", "to_torch", cases=PLACES)(
            reduced("input", "axis", "", distinct, an_axis)
        )
    cases = [{"dim": "None", "keepdim": "True"}, {"dim": "None", "keepdim": None}]
    cases += [{"dim": "0", "keepdim": "True"}, {"dim": "-1", "keepdim": None}]
    for target, first in ((f"torch.{name}", "input"), (f"torch.Tensor.{name}", "self")):
        draws(f"tensorflow.{name}", target, "to_keras", cases=cases)(
            reduced(first, "dim", "keepdim", distinct, an_axis, needed=True)
        )

for name in ("max", "min"):
    for target, first in ((f"torch.{name}", "input"), (f"torch.Tensor.{name}", "self")):
        cases = [{"dim": "y", "keepdim": None}, {"dim": None, "keepdim": None}]
        cases += [{"dim": "0", "keepdim": each} for each in ("True", None)]

        @draws(f"tensorflow.reduce_{name}", target, "to_keras", cases=cases)
        def extreme(draw, case, first=first):
            x = distinct(draw)
            if not case and draw(st.booleans()):
                return Call({first: "x"}, [x])
            arguments = {first: "x", "dim": an_axis(draw, x)}
            y = [x[::-1].copy()] if case.get("dim") == "y" else []
            return Call(maybe(draw, arguments, keepdim=KEEP), [x, *y])


def running(first: str, axis: str, further: dict, needed: bool):
    """Draws of running sums and products."""

    def make(draw):
        x = floats(draw)
        arguments = {first: "x"}
        if needed or draw(st.booleans()):
            arguments[axis] = an_axis(draw, x)
        return Call(maybe(draw, arguments, **further), [x])

    return make


RUNNING = {
    "cumsum": ["tensorflow.cumsum", "tensorflow.math.cumsum"],
    "cumprod": ["tensorflow.math.cumprod"],
}
for name, names in RUNNING.items():
    for keras in names:
        draws(
            keras,
            f"torch.{name}",
            "to_torch",
            cases=[{"exclusive": "True"}, {"reverse": "True"}],
        )(running("x", "axis", {"reverse": KEEP}, False))
    for target, first in ((f"torch.{name}", "input"), (f"torch.Tensor.{name}", "self")):
        draws(names[0], target, "to_keras", cases=[{"dtype": "torch.float64"}])(
            running(first, "dim", {}, True)
        )


def norm(
    first: str,
    order: str,
    axis: str,
    keep: str,
    orders: list[str],
    one: bool = False,
    rank: int = 0,
):
    """Draws of norms of vectors."""

    def make(draw, case):
        x = floats(draw, rank=rank or draw(st.integers(2, 3)))
        arguments = {first: "x"}
        if draw(st.booleans()):
            arguments[axis] = an_axis(draw, x)
        if axis in arguments or not one:
            arguments |= maybe(draw, {}, **{order: orders})
        return Call(maybe(draw, arguments, **{keep: KEEP}), [x])

    return make


MATRICES = [{"ord": "1", "axis": "(0, 1)"}, {"ord": "'fro'", "axis": "(0, 1)"}, {"ord": "2"}]
for keras in ("tensorflow.norm", "tensorflow.linalg.norm"):
    draws(
        keras, "torch.linalg.vector_norm", "to_torch", cases=[*MATRICES, {"ord": "'euclidean'"}]
    )(norm("tensor", "ord", "axis", "keepdims", ["1", "2", "'euclidean'", "3.0"]))
draws("tensorflow.norm", "torch.linalg.vector_norm", "to_keras")(
    norm("x", "ord", "dim", "keepdim", ["1", "2", "3.0"])
)
ORDERS = ["1", "2", "'fro'", "3.0"]
OTHER = [{"p": "'nuc'"}, {"dtype": "torch.float64"}, {"p": "'fro'"}, {"p": "2"}]
draws("tensorflow.norm", "torch.norm", "to_keras", cases=OTHER)(
    norm("input", "p", "dim", "keepdim", ORDERS)
)
draws("tensorflow.norm", "torch.Tensor.norm", "to_keras", cases=OTHER)(
    norm("self", "p", "dim", "keepdim", ORDERS)
)
OF_VECTORS = [{"ord": "1", "dim": "(0, 1)"}, {"ord": "None"}, {"ord": "1", "dim": "0"}]
draws("tensorflow.norm", "torch.linalg.norm", "to_keras", cases=OF_VECTORS)(
    norm("input", "ord", "dim", "keepdim", ["1", "2"], one=True)
)


def counted(first: str, axis: str):
    """Draws of numbers of which some are 0."""

    def make(draw):
        x = np.round(floats(draw))
        return Call(maybe(draw, {first: "x"}, **{axis: lambda draw: an_axis(draw, x)}), [x])

    return make


COUNT = "tensorflow.math.count_nonzero", "torch.count_nonzero"
draws(*COUNT, "to_torch", cases=[{"keepdims": "True"}, {"dtype": "tf.int32"}])(
    counted("input", "axis")
)
draws(*COUNT, "to_keras")(counted("input", "dim"))


def alike(further: dict):
    """Draws of two tensors that are equal, nearly so, or not."""

    def make(draw):
        x = floats(draw)
        y = x + draw(st.sampled_from([0, 1e-9, 1e-3]))
        return Call(maybe(draw, {"input": "x", "other": "y"}, **further), [x, y])

    return make


TOLERANCES = {"rtol": ["0.01", "1e-05"], "atol": ["0.1", "1e-08"], "equal_nan": KEEP}
draws("tensorflow.reduce_all", "torch.equal", "to_keras")(alike({}))
draws("tensorflow.reduce_all", "torch.allclose", "to_keras", gradients=False)(alike(TOLERANCES))
