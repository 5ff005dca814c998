"""Calls of functions that move numbers and change none."""

import numpy as np
from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal
from tests.twins.tensors import an_axis, floats, maybe, tuple_of

FIRST = {False: "input", True: "self"}


def both(keras: str, name: str, make, cases=(), method: str = "", **options):
    """Register the way to Keras of a function of PyTorch's and of its method."""
    for is_method in (False, True):
        torch = f"torch.Tensor.{method or name}" if is_method else f"torch.{name}"
        draws(keras, torch, "to_keras", cases=cases, **options)(make(FIRST[is_method]))


def new_shape(draw, x: np.ndarray) -> list[str]:
    """The sizes of another shape of as many numbers; one may be left open."""
    whole = x.shape[0] * x.shape[1]
    sizes = draw(
        st.sampled_from([(-1,), (whole, x.shape[2]), (x.shape[2], -1), (1, -1, x.shape[1])])
    )
    texts = [str(size) for size in sizes]
    if texts[-1] == "-1" and len(texts) == 2 and draw(st.booleans()):
        texts[0] = "x.shape[2]"
    return texts


def reshape(first: str, argument: str):
    """Draws of another shape."""

    def make(draw):
        x = floats(draw, rank=3)
        texts = new_shape(draw, x)
        one = f"[{', '.join(texts)}]" if draw(st.booleans()) else tuple_of(texts)
        if argument[0] == "*":
            one = draw(st.sampled_from([one, ", ".join(texts)]))
        return Call({first: "x", argument: one}, [x])

    return make


RESHAPE = "tensorflow.reshape"
draws(RESHAPE, "torch.reshape", "to_torch")(reshape("tensor", "shape"))
draws(RESHAPE, "torch.reshape", "to_keras")(reshape("input", "shape"))
for name in ("view", "reshape"):
    draws(RESHAPE, f"torch.Tensor.{name}", "to_keras")(reshape("self", "*shape"))


@draws(RESHAPE, "torch.Tensor.view_as", "to_keras")
def view_as(draw):
    x = floats(draw, rank=2)
    return Call({"self": "x", "other": "y"}, [x, x.reshape(-1)])


def more(first: str, argument: str):
    """Draws of an axis more."""

    def make(draw):
        x = floats(draw)
        return Call({first: "x", argument: str(draw(st.integers(-x.ndim - 1, x.ndim)))}, [x])

    return make


draws("tensorflow.expand_dims", "torch.unsqueeze", "to_torch")(more("input", "axis"))
both("tensorflow.expand_dims", "unsqueeze", lambda first: more(first, "dim"))


def squeeze(first: str, argument: str):
    """Draws of axes of one that go."""

    def make(draw, case):
        x = normal(draw, *draw(st.permutations((1, 3, 1, 2))))
        ones = [place for place, size in enumerate(x.shape) if size == 1]
        some = [str(ones[0]), str(ones[1] - 4), tuple_of([str(one) for one in ones])]
        arguments = {first: "x"}
        if draw(st.booleans()):
            arguments[argument] = draw(st.sampled_from(some))
        return Call(arguments, [x])

    return make


draws("tensorflow.squeeze", "torch.squeeze", "to_torch")(squeeze("input", "axis"))
both("tensorflow.squeeze", "squeeze", lambda first: squeeze(first, "dim"))


def permute(first: str, argument: str, needed: bool):
    """Draws of axes in another order."""

    def make(draw, case):
        rank = 3 if argument in case else draw(st.integers(2, 3))
        x = floats(draw, rank=rank)
        order = [str(at) for at in draw(st.permutations(range(x.ndim)))]
        arguments = {first: "x"}
        if needed or draw(st.booleans()):
            forms = [tuple_of(order), f"[{', '.join(order)}]"]
            forms += [", ".join(order)] * 2 * (argument[0] == "*")
            arguments[argument] = draw(st.sampled_from(forms))
        return Call(arguments, [x])

    return make


TRANSPOSE = "tensorflow.transpose"
draws(TRANSPOSE, "torch.permute", "to_torch", cases=[{"conjugate": "True"}])(
    permute("a", "perm", False)
)
draws(TRANSPOSE, "torch.permute", "to_keras", cases=[{"dims": "(0, -1, 1)"}])(
    permute("input", "dims", True)
)
draws(TRANSPOSE, "torch.Tensor.permute", "to_keras", cases=[{"*dims": "0, -1, 1"}])(
    permute("self", "*dims", True)
)
both(TRANSPOSE, "t", lambda first: lambda draw: Call({first: "x"}, [floats(draw, rank=2)]))


def two_axes(first: str, one: str, other: str):
    """Draws of two axes that change places."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        return Call({first: "x", one: an_axis(draw, x), other: an_axis(draw, x)}, [x])

    return make


SWAP, MOVE = "keras.ops.swapaxes", "keras.ops.moveaxis"
draws(SWAP, "torch.transpose", "to_torch")(two_axes("x", "axis1", "axis2"))
both(SWAP, "transpose", lambda first: two_axes(first, "dim0", "dim1"))
draws(MOVE, "torch.movedim", "to_torch")(two_axes("x", "source", "destination"))
draws(MOVE, "torch.movedim", "to_keras")(two_axes("input", "source", "destination"))


def joined(first: str, axis: str, needed: bool, stacked: bool = False):
    """Draws of tensors that are joined along an axis, or a new one."""

    def make(draw):
        x = floats(draw, rank=2)
        at = draw(st.integers(-2, 1))
        y = x[::-1] if stacked else np.concatenate([x, x], axis=at)[:, ::-1] + 1
        arguments = {first: draw(st.sampled_from(["[x, y]", "(x, y)", "[x, y, x]"]))}
        if needed or at == 0 or draw(st.booleans()):
            arguments[axis] = str(at)
        elif not stacked:
            y = x[:2]
        return Call(arguments, [x, y.copy()])

    return make


draws("tensorflow.concat", "torch.cat", "to_torch")(joined("values", "axis", True))
for torch in ("torch.cat", "torch.concat"):
    draws("tensorflow.concat", torch, "to_keras")(joined("tensors", "dim", False))
draws("tensorflow.stack", "torch.stack", "to_torch")(joined("values", "axis", False, True))
draws("tensorflow.stack", "torch.stack", "to_keras")(joined("tensors", "dim", False, True))


def side_by_side(first: str):
    """Draws of matrices of the same size."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(1, 2)))
        return Call({first: draw(st.sampled_from(["[x, y]", "(x, y, x)"]))}, [x, x[::-1] + 1])

    return make


draws("keras.ops.hstack", "torch.hstack", "to_torch")(side_by_side("xs"))
draws("keras.ops.hstack", "torch.hstack", "to_keras")(side_by_side("tensors"))


def parts(first: str, argument: str, axis: str, form: str):
    """Draws of a tensor that is split: into so many parts, or into parts of some sizes."""

    def make(draw, case):
        at = draw(st.integers(-2, 1)) if axis not in case else int(case[axis])
        shape = [3, 4]
        shape[at] = 6
        arguments = {first: "x", argument: draw(st.sampled_from(["2", "3"]))}
        if form == "sizes" or (form == "any" and draw(st.booleans())):
            arguments[argument] = draw(st.sampled_from(["[1, 5]", "(2, 1, 3)"]))
        if at != 0 or draw(st.booleans()):
            arguments[axis] = str(at)
        return Call(arguments, [normal(draw, *shape)])

    return make


SPLIT = "tensorflow.split"
OPEN = [{"num_or_size_splits": "[2, -1]"}, {"num_or_size_splits": "[4, 2]", "axis": "0"}]
OPEN += [{"num_or_size_splits": "2", "axis": "0"}, {"num_or_size_splits": "3", "axis": "1"}]
draws(SPLIT, "torch.tensor_split", "to_torch", cases=OPEN)(
    parts("value", "num_or_size_splits", "axis", "any")
)
for torch, first, size in (
    ("torch.split", "tensor", "split_size_or_sections"),
    ("torch.Tensor.split", "self", "split_size"),
):
    cases = [{size: "2", "dim": "0"}, {size: "3", "dim": "1"}, {size: "[4, 2]", "dim": "0"}]
    draws(SPLIT, torch, "to_keras", cases=cases)(parts(first, size, "dim", "any"))
both(SPLIT, "chunk", lambda first: parts(first, "chunks", "dim", "number"))


def unstack(first: str, axis: str):
    """Draws of a tensor that is taken apart."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(1, 3)))
        return Call(maybe(draw, {first: "x"}, **{axis: lambda draw: an_axis(draw, x)}), [x])

    return make


draws("tensorflow.unstack", "torch.unbind", "to_torch")(unstack("value", "axis"))
both("tensorflow.unstack", "unbind", lambda first: unstack(first, "dim"))


def tile(first: str, argument: str, further: bool):
    """Draws of copies side by side; PyTorch takes more of them than there are axes."""

    def make(draw):
        x = floats(draw, rank=2)
        forms = ["2, 3", "1, 2", *(["2, 1, 2"] if further else [])]
        text = draw(st.sampled_from(forms))
        shown = [f"({text})", f"[{text}]", *([text] if argument[0] == "*" else [])]
        return Call({first: "x", argument: draw(st.sampled_from(shown))}, [x])

    return make


TILE = "tensorflow.tile"
draws(TILE, "torch.tile", "to_torch")(tile("input", "multiples", False))
draws(TILE, "torch.tile", "to_keras")(tile("input", "dims", True))
draws(TILE, "torch.Tensor.repeat", "to_keras")(tile("self", "*repeats", True))
draws(TILE, "torch.Tensor.tile", "to_keras")(tile("self", "*dims", True))


def repeat(first: str, axis: str, lists: bool):
    """Draws of each number several times."""

    def make(draw, case):
        x = normal(draw, 3, 2)
        arguments = {first: "x", "repeats": draw(st.sampled_from(["2", "3"]))}
        if lists and draw(st.booleans()):
            arguments |= {"repeats": "[2, 0, 3]", axis: draw(st.sampled_from(["0", "-2"]))}
        elif draw(st.booleans()):
            arguments[axis] = an_axis(draw, x)
        return Call(arguments, [x])

    return make


REPEAT = "tensorflow.repeat"
draws(
    REPEAT, "torch.repeat_interleave", "to_torch", cases=[{"repeats": "[1, 2, 2]", "axis": "0"}]
)(repeat("input", "axis", True))
both(REPEAT, "repeat_interleave", lambda first: repeat(first, "dim", False))

PAD = "tensorflow.pad", "torch.nn.functional.pad"
REFLECTED = [{"mode": "'REFLECT'"}]


@draws(*PAD, "to_torch", cases=REFLECTED)
def pad(draw):
    x = floats(draw)
    pairs = [f"[{draw(st.integers(0, 2))}, {draw(st.integers(0, 3))}]" for _ in x.shape]
    arguments = {"tensor": "x", "paddings": f"[{', '.join(pairs)}]"}
    further = {"constant_values": ["0", "1.5", "-1"], "mode": ["'CONSTANT'"]}
    return Call(maybe(draw, arguments, **further), [x])


REPLICATED = [
    {"mode": "'replicate'"},
    {"mode": None, "value": "1.5"},
    {"pad": "(1, 1, 0, 1, 2, 0)"},
]
REPLICATED += [{"pad": "(1, 0)", "mode": "'reflect'", "value": None}]
REPLICATED += [{"pad": "(1, 0, 2, 1)", "mode": "'constant'", "value": None}]


@draws(*PAD, "to_keras", cases=REPLICATED)
def torch_pad(draw, case):
    x = normal(draw, *draw(st.permutations((3, 4, 5, 6))))
    size = 2 if case.get("mode") == "'reflect'" else draw(st.sampled_from([2, 4]))
    sizes = [str(draw(st.integers(0, 2))) for _ in range(size)]
    arguments = {"input": "x", "pad": f"({', '.join(sizes)})"}
    if case.get("mode") == "'reflect'" or (size == 4 and draw(st.integers(0, 3)) == 0):
        arguments["mode"] = "'reflect'"
        x = x[0] if size == 2 else x
    else:
        maybe(draw, arguments, value=["0", "1.5", "None"], mode=["'constant'"])
    return Call(arguments, [x])


@draws("tensorflow.map_fn", "torch.stack", "to_torch")
def map_fn(draw):
    form = draw(st.sampled_from(["lambda row: row * 2", "lambda row: tf.exp(row)"]))
    return Call({"fn": form, "elems": "x"}, [floats(draw)])
