"""Calls of products of matrices, of sorting, of norms."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, generator, normal, tensors
from tests.twins.tensors import an_axis, distinct, floats, maybe


def matrices(draw, batch: bool | None = None) -> tuple[int, int, int, tuple[int, ...]]:
    """The sizes of two matrices that fit, and those of a batch."""
    n, m, k = draw(st.permutations((2, 3, 4)))
    many = draw(st.booleans()) if batch is None else batch
    return n, m, k, (5,) if many else ()


def matmul(draw):
    n, m, k, batch = matrices(draw)
    arguments = maybe(
        draw, {"a": "x", "b": "y"}, transpose_a=["True", "False"], transpose_b=["True"]
    )
    flipped = [arguments.get(f"transpose_{side}") == "True" for side in "ab"]
    sizes = [(m, n) if flipped[0] else (n, m), (k, m) if flipped[1] else (m, k)]
    return Call(arguments, [normal(draw, *batch, *size) for size in sizes])


for name in ("tensorflow.matmul", "tensorflow.linalg.matmul"):
    draws(name, "torch.matmul", "to_torch", cases=[{"adjoint_b": "True"}])(matmul)


def product(one: str, other: str, batch: bool | None = None, vectors: bool = False):
    """Draws of PyTorch's products of matrices."""

    def make(draw):
        n, m, k, many = matrices(draw, batch)
        left, right = (*many, n, m), (*many, m, k)
        if vectors and draw(st.booleans()):
            left = left if draw(st.booleans()) else (m,)
            right = (m,)
        return Call({one: "x", other: "y"}, [normal(draw, *left), normal(draw, *right)])

    return make


MATMUL = "tensorflow.matmul"
draws(MATMUL, "torch.matmul", "to_keras")(product("input", "other", vectors=True))
draws(MATMUL, "torch.Tensor.matmul", "to_keras")(product("self", "other", vectors=True))
draws(MATMUL, "torch.mm", "to_keras")(product("input", "mat2", False))
draws(MATMUL, "torch.Tensor.mm", "to_keras")(product("self", "mat2", False))
draws(MATMUL, "torch.bmm", "to_keras")(product("input", "mat2", True))
draws(MATMUL, "torch.Tensor.bmm", "to_keras")(product("self", "mat2", True))


@draws("tensorflow.linalg.matvec", "torch.mv", "to_torch", cases=[{"adjoint_a": "True"}])
def matvec(draw):
    n, m, _, batch = matrices(draw)
    arguments = maybe(draw, {"a": "x", "b": "y"}, transpose_a=["True"])
    left = (m, n) if "transpose_a" in arguments else (n, m)
    return Call(arguments, [normal(draw, *batch, *left), normal(draw, *batch, m)])


@draws("tensorflow.linalg.matvec", "torch.mv", "to_keras")
def mv(draw):
    n, m, *_ = matrices(draw)
    return Call({"input": "x", "vec": "y"}, [normal(draw, n, m), normal(draw, m)])


@draws("tensorflow.tensordot", "torch.dot", "to_keras")
def dot(draw):
    x = floats(draw, rank=1)
    return Call({"input": "x", "tensor": "y"}, [x, x[::-1].copy()])


@draws("tensorflow.tensordot", "torch.outer", "to_keras")
def outer(draw):
    return Call({"input": "x", "vec2": "y"}, [floats(draw, rank=1), floats(draw, rank=1)])


def tensordot(name: str, further: list[str]):
    """Draws of sums over the axes of two tensors."""

    def make(draw):
        forms = ["1", "2", "[[2, 1], [0, 1]]", "[[0], [2]]", *further]
        form = draw(st.sampled_from(forms))
        n, m, k = draw(st.permutations((2, 3, 4)))
        x = normal(draw, n, m, k)
        other = {"1": (k, 2, 5), "2": (m, k, 5), "[[2, 1], [0, 1]]": (k, m, 5)}.get(
            form, (2, 5, n)
        )
        if form == "(1, 0)":
            other = (m, 5)
        return Call({"a": "x", "b": "y", name: form}, [x, normal(draw, *other)])

    return make


DOT = "tensorflow.tensordot", "torch.tensordot"
draws(*DOT, "to_torch", cases=[{"axes": "2"}])(
    lambda draw, case: tensordot("axes", ["(1, 0)"])(draw) if not case else two_axes(draw)
)
draws(*DOT, "to_keras")(tensordot("dims", []))


def two_axes(draw):
    n, m, k = draw(st.permutations((2, 3, 4)))
    return Call(
        {"a": "x", "b": "y", "axes": "2"}, [normal(draw, n, m, k), normal(draw, m, k, 5)]
    )


@draws("tensorflow.einsum", "torch.einsum", "to_torch", "to_keras")
def einsum(draw):
    n, m, k = draw(st.permutations((2, 3, 4)))
    text, shapes = draw(
        st.sampled_from(
            [
                *(("ij,jk->ik", [(n, m), (m, k)]), ("bij,bkj->bik", [(5, n, m), (5, k, m)])),
                *(("ij->ji", [(n, m)]), ("bhqd,bhkd->bhqk", [(2, 2, n, m), (2, 2, k, m)])),
            ]
        )
    )
    names = ", ".join("xy"[: len(shapes)])
    # What a star takes stands after the text, which can only be given by position then.
    return Call({"*operands": f"'{text}', {names}"}, [normal(draw, *one) for one in shapes])


def top_k(argument: str, further: dict):
    """Draws of the largest numbers."""

    def make(draw):
        x = distinct(draw)
        arguments = {argument: "x", "k": str(draw(st.integers(1, min(3, x.shape[-1]))))}
        return Call(maybe(draw, arguments, **further), [x])

    return make


for name in ("tensorflow.math.top_k", "tensorflow.nn.top_k"):
    draws(name, "torch.topk", "to_torch", cases=[{"index_type": "tf.int64"}], dtype=False)(
        top_k("input", {"sorted": ["True"]})
    )
for name in ("torch.topk", "torch.Tensor.topk"):
    draws(
        "tensorflow.math.top_k",
        name,
        "to_keras",
        cases=[{"dim": "0"}, {"largest": "False"}],
        dtype=False,
    )(top_k("self" if "Tensor" in name else "input", {"dim": ["-1"], "sorted": ["True"]}))


def ordered(argument: str, axis: str, further: dict):
    """Draws of sorting along an axis."""

    def make(draw):
        x = distinct(draw)
        arguments = maybe(
            draw, {argument: "x"}, **{axis: lambda draw: an_axis(draw, x)}, **further
        )
        return Call(arguments, [x])

    return make


DIRECTION = {"direction": ["'DESCENDING'", "'ASCENDING'"]}
DESCENDING = {"descending": ["True", "False"]}
SORT, ARGSORT = "tensorflow.sort", "tensorflow.argsort"
STABLE = {"stable": ["True", "False"]}
draws(SORT, "torch.sort", "to_torch")(ordered("values", "axis", DIRECTION))
SORTED = [{"descending": "True"}, {"descending": "False"}, {"dim": None}]
draws(SORT, "torch.sort", "to_keras", cases=SORTED, dtype=False)(
    ordered("input", "dim", DESCENDING)
)
draws(ARGSORT, "torch.argsort", "to_torch", dtype=False)(
    ordered("values", "axis", DIRECTION | STABLE)
)
for name, first in (("torch.argsort", "input"), ("torch.Tensor.argsort", "self")):
    further = DESCENDING | (STABLE if first == "input" else {})
    both = [{"descending": "True"}, {"descending": "False"}]
    draws(ARGSORT, name, "to_keras", cases=both, dtype=False)(ordered(first, "dim", further))


def unique(argument: str):
    """Draws of numbers that come several times."""

    def make(draw):
        x = generator(draw).integers(0, 5, size=floats(draw).shape)
        return Call(maybe(draw, {argument: "x"}, sorted=["True"]), [x])

    return make


TWICE = [{"return_counts": "True"}, {"dim": "0"}, {"dim": "1"}]
draws("tensorflow.unique", "torch.unique", "to_keras", cases=TWICE)(unique("input"))
draws("tensorflow.unique", "torch.Tensor.unique", "to_keras", cases=TWICE)(unique("self"))


def l2_normalize(draw):
    x = floats(draw)
    further = {"axis": lambda draw: an_axis(draw, x), "epsilon": ["1e-12", "4.0", "0.5"]}
    return Call(maybe(draw, {"x": "x"}, **further), [x])


for name in ("tensorflow.math.l2_normalize", "tensorflow.nn.l2_normalize"):
    draws(name, "torch.nn.functional.normalize", "to_torch", cases=[{"axis": "0"}])(
        l2_normalize
    )


def square(argument: str):
    """Draws of matrices with as many rows as columns."""

    def make(draw):
        size = draw(st.integers(2, 4))
        shift = 3 * np.eye(size)
        batch = () if argument == "one" else draw(st.sampled_from([(), (2,)]))
        return Call(
            {"input" if argument == "one" else argument: "x"},
            [normal(draw, *batch, size, size) + shift],
        )

    return make


for name in ("inv", "det"):
    cases = [{"adjoint": "True"}] if name == "inv" else []
    draws(f"tensorflow.linalg.{name}", f"torch.linalg.{name}", "to_torch", cases=cases)(
        square("input")
    )
    draws(f"tensorflow.linalg.{name}", f"torch.linalg.{name}", "to_keras")(square("A"))
draws("tensorflow.linalg.inv", "torch.inverse", "to_keras")(square("input"))
draws("tensorflow.linalg.trace", "torch.trace", "to_torch")(square("x"))
draws("tensorflow.linalg.trace", "torch.trace", "to_keras")(square("one"))

DIAG = "tensorflow.linalg.diag", "torch.diag_embed"


@draws(*DIAG, "to_torch", cases=[{"padding_value": "2"}])
def diag(draw):
    return Call(maybe(draw, {"diagonal": "x"}, k=["0", "1", "-2"]), [tensors(draw, 2)])


@draws(*DIAG, "to_keras", cases=[{"dim1": "0"}])
def diag_embed(draw):
    return Call(maybe(draw, {"input": "x"}, offset=["0", "1", "-2"]), [tensors(draw, 2)])
