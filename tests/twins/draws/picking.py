"""Calls of functions that pick some numbers of many."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, generator, ints, normal
from tests.twins.draws.shapes import both
from tests.twins.tensors import floats, truths


def taken(first: str, index: str, axis: str, axes: list[str], needed: bool, rank: int | None):
    """Draws of places along an axis."""

    def make(draw):
        x = floats(draw, rank=3)
        at = draw(st.sampled_from(axes))
        sizes = draw(st.sampled_from([(4,), (2, 3)])) if rank is None else (4,)
        arguments = {first: "x", index: "y"}
        if needed or at != "0" or draw(st.booleans()):
            arguments[axis] = at
        if rank is None and draw(st.integers(0, 2)) == 0:
            arguments[index] = "[1, 0, 1]"
        return Call(arguments, [x, ints(draw, *sizes, high=min(x.shape))])

    return make


GATHER = "tensorflow.gather"
AXES = [{"axis": "0", "indices": "[0, 1]"}, {"axis": "1", "indices": "[1, 0]"}]
AXES += [{"axis": "-1", "indices": "[1]"}, {"batch_dims": "1"}, {"axis": "2"}, {"axis": "-2"}]
AXES += [{"axis": "-1"}, {"axis": "1"}, {"batch_dims": "2"}]
draws(GATHER, "torch.index_select", "to_torch", cases=AXES)(
    taken("params", "indices", "axis", ["0", "1", "-1"], False, None)
)
ANY = [str(at) for at in range(-3, 3)]
both(GATHER, "index_select", lambda first: taken(first, "index", "dim", ANY, True, 1))


def along(first: str, index: str, axis: str):
    """Draws of other places for each row."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        at = draw(st.integers(-x.ndim, x.ndim - 1))
        shape = list(x.shape)
        shape[at] = draw(st.integers(1, 4))
        y = ints(draw, *shape, high=x.shape[at])
        return Call({first: "x", index: "y", axis: str(at)}, [x, y])

    return make


ALONG = "keras.ops.take_along_axis"
draws(ALONG, "torch.gather", "to_torch")(along("x", "indices", "axis"))
both(ALONG, "gather", lambda first: along(first, "index", "dim"))


def rows_of_places(draw, x: np.ndarray, depth: int) -> np.ndarray:
    """Places in the first axes of a tensor, no place twice."""
    every = np.argwhere(np.ones(x.shape[:depth]))
    return generator(draw).permutation(every)[: draw(st.integers(2, len(every)))]


@draws(
    "tensorflow.gather_nd",
    "torch.Tensor.unbind",
    "to_torch",
    cases=[{"batch_dims": "1"}, {"indices": "[[0, 1], [1, 1]]"}, {"indices": "y"}],
)
def gather_nd(draw):
    x = floats(draw, rank=3)
    return Call(
        {"params": "x", "indices": "y"}, [x, rows_of_places(draw, x, draw(st.integers(1, 3)))]
    )


PUT = "torch.index_put"


@draws(
    "tensorflow.tensor_scatter_nd_update",
    PUT,
    "to_torch",
    cases=[{"indices": "[[0, 1], [1, 1]]"}],
)
def scatter_update(draw, case):
    x = floats(draw, rank=3)
    places = (
        np.array([[0, 1], [1, 1]]) if case else rows_of_places(draw, x, draw(st.integers(1, 2)))
    )
    updates = normal(draw, len(places), *x.shape[places.shape[1] :])
    return Call({"tensor": "x", "indices": "y", "updates": "z"}, [x, places, updates])


@draws(
    "tensorflow.scatter_nd",
    PUT,
    "to_torch",
    cases=[{"indices": "[[0, 1], [1, 1]]", "shape": "[2, 4]"}],
)
def scatter(draw, case):
    rows, columns = draw(st.permutations((3, 4, 5)))[:2]
    places = ints(draw, 2 if case else 4, 2, high=3)
    shape = draw(st.sampled_from([f"[{rows}, {columns}]", f"({rows}, {columns})"]))
    updates = normal(draw, len(places))
    return Call({"indices": "x", "updates": "y", "shape": shape}, [places, updates])


def masked(first: str, part: bool, cases=()):
    """Draws of what a mask leaves."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(1, 3)))
        shape = (
            x.shape[: draw(st.integers(1, x.ndim))]
            if part
            else x.shape[draw(st.integers(0, x.ndim - 1)) :]
        )
        return Call({first: "x", "mask": "y"}, [x, truths(draw, *shape)])

    return make


MASK = "tensorflow.boolean_mask"
draws(MASK, "torch.masked_select", "to_torch", cases=[{"axis": "1"}, {"axis": "0"}])(
    masked("tensor", True)
)
both(MASK, "masked_select", lambda first: masked(first, False))


def where(one: str, other: str):
    """Draws of a choice of two, either of which may be a number; or of the places alone."""

    def make(draw, case):
        condition = truths(draw, 3, draw(st.integers(2, 4)))
        if case.get(one, "") is None or (not case and draw(st.integers(0, 4)) == 0):
            return Call({"condition": "x"}, [condition])
        forms = [("y", "z"), ("y", "0.5"), ("0.5", "z")]
        pair = draw(st.sampled_from(forms))
        names = {"x": condition, "y": normal(draw, *condition.shape)}
        names["z"] = normal(draw, condition.shape[-1])
        used = {"x", *pair} & {*names}
        inputs = {name: each for name, each in names.items() if name in used}
        if one == "input":  # PyTorch names them otherwise where one is a number
            return Call({"*condition": f"x, {', '.join(pair)}"}, inputs)
        return Call({"condition": "x", one: pair[0], other: pair[1]}, inputs)

    return make


WHERE = "tensorflow.where"
draws(WHERE, "torch.where", "to_torch", cases=[{"x": None, "y": None}])(where("x", "y"))
draws(WHERE, "torch.where", "to_keras", cases=[{"input": None, "other": None}])(
    where("input", "other")
)
draws(WHERE, "torch.nonzero", "to_keras", cases=[{"as_tuple": "True"}])(
    lambda draw: Call({"input": "x"}, [truths(draw, 3, draw(st.integers(2, 4)))])
)
draws(WHERE, "torch.Tensor.nonzero", "to_keras")(
    lambda draw: Call({"self": "x"}, [np.round(floats(draw))])
)


@draws(WHERE, "torch.Tensor.masked_fill", "to_keras")
def masked_fill(draw):
    x = floats(draw, rank=2)
    value = draw(st.sampled_from(["0", "-1e9", "float('-inf')", "2.5"]))
    shape = draw(st.sampled_from([x.shape, (x.shape[1],)]))
    return Call({"self": "x", "mask": "y", "value": value}, [x, truths(draw, *shape)])
