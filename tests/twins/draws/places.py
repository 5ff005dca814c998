"""Calls of functions that turn, roll and widen tensors, and of those about their shape."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, ints, normal
from tests.twins.draws.shapes import FIRST, both
from tests.twins.tensors import an_axis, floats, maybe, tuple_of


def turned(first: str, argument: str, one: bool):
    """Draws of axes that are turned round."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        chosen = [
            str(at)
            for at in draw(st.permutations(range(-x.ndim, 0)))[: draw(st.integers(1, 2))]
        ]
        forms = [f"[{', '.join(chosen)}]", tuple_of(chosen)]
        if argument[0] == "*":
            forms += [", ".join(chosen)] * 2
        return Call({first: "x", argument: draw(st.sampled_from(forms))}, [x])

    return make


REVERSE = "tensorflow.reverse"
draws(REVERSE, "torch.flip", "to_torch")(turned("tensor", "axis", False))
draws(REVERSE, "torch.flip", "to_keras")(turned("input", "dims", True))
draws(REVERSE, "torch.Tensor.flip", "to_keras")(turned("self", "*dims", True))


def rolled(shift: str, axis: str, needed: bool):
    """Draws of numbers that move along an axis, or through all of the tensor."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        arguments = {"input": "x", shift: draw(st.sampled_from(["1", "-2", "3"]))}
        if draw(st.integers(0, 2)) == 0:
            arguments |= {shift: "[1, -2]", axis: "[0, 1]"}
        elif needed or draw(st.booleans()):
            arguments[axis] = an_axis(draw, x)
        return Call(arguments, [x])

    return make


ROLL = "tensorflow.roll", "torch.roll"
draws(*ROLL, "to_torch")(rolled("shift", "axis", True))
draws(*ROLL, "to_keras")(rolled("shifts", "dims", False))


def widened(first: str, argument: str, opened: bool):
    """Draws of axes of one that become longer; -1 keeps one as it is in PyTorch."""

    def make(draw):
        x = normal(draw, *draw(st.sampled_from([(3, 1), (1, 4), (1, 1)])))
        sizes = [size if size > 1 else draw(st.integers(2, 5)) for size in x.shape]
        kept = [opened and draw(st.booleans()) and size > 1 for size in x.shape]
        texts = ["-1" if keep else str(size) for keep, size in zip(kept, sizes, strict=True)]
        texts = [*(["2"] if draw(st.booleans()) else []), *texts]
        forms = [tuple_of(texts), f"[{', '.join(texts)}]"]
        forms += [", ".join(texts)] * 2 * (argument[0] == "*")
        return Call({first: "x", argument: draw(st.sampled_from(forms))}, [x])

    return make


BROADCAST = "tensorflow.broadcast_to"
draws(BROADCAST, "torch.broadcast_to", "to_torch")(widened("input", "shape", False))
draws(BROADCAST, "torch.broadcast_to", "to_keras")(widened("input", "size", True))
draws(BROADCAST, "torch.Tensor.expand", "to_keras")(widened("self", "*size", True))


@draws(BROADCAST, "torch.Tensor.expand_as", "to_keras")
def expand_as(draw):
    x = normal(draw, *draw(st.sampled_from([(3, 1), (1, 4), (4,)])))
    return Call({"self": "x", "other": "y"}, [x, normal(draw, 2, 3, 4)])


def alone(first: str, rank: int | None = None):
    """Draws of a tensor and nothing else."""
    return lambda draw: Call({first: "x"}, [floats(draw, rank=rank)])


for name in ("tensorflow.shape", "tensorflow.size", "tensorflow.rank"):
    torch = {"shape": "torch.Size", "size": "torch.numel", "rank": "torch.Tensor.dim"}[
        name[11:]
    ]
    # TensorFlow gives tensors, PyTorch Python's numbers.
    draws(name, torch, "to_torch", dtype=False)(alone("input"))
draws("keras.ops.shape", "torch.Size", "to_torch")(alone("x"))
draws("tensorflow.size", "torch.numel", "to_keras")(alone("input"))
for name in ("numel", "nelement"):
    draws("tensorflow.size", f"torch.Tensor.{name}", "to_keras")(alone("self"))
for name in ("dim", "ndimension"):
    draws("tensorflow.rank", f"torch.Tensor.{name}", "to_keras")(alone("self"))


@draws("keras.ops.shape", "torch.Tensor.size", "to_keras")
def size(draw):
    x = floats(draw)
    return Call(maybe(draw, {"self": "x"}, dim=lambda draw: an_axis(draw, x)), [x])


def flattened(first: str):
    """Draws of axes that are joined."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        return Call(maybe(draw, {first: "x"}, start_dim=["0", "1"], end_dim=["-1"]), [x])

    return make


both("tensorflow.reshape", "flatten", flattened, [{"end_dim": "1"}, {"start_dim": "1"}])


def narrowed(first: str):
    """Draws of a piece of an axis."""

    def make(draw):
        x = normal(draw, *draw(st.permutations((4, 5, 6))))
        start = str(draw(st.integers(0, 2)))
        arguments = {first: "x", "dim": an_axis(draw, x), "start": start, "length": "2"}
        return Call(arguments, [x])

    return make


both("tensorflow.gather", "narrow", narrowed)


def grids(names: str, indexing: list[str]):
    """Draws of the places of a grid."""

    def make(draw):
        x, y = normal(draw, 3), normal(draw, 4)
        arguments = {names: draw(st.sampled_from(["x, y", "y, x"]))}
        return Call(maybe(draw, arguments, indexing=indexing), [x, y])

    return make


GRID = "tensorflow.meshgrid", "torch.meshgrid"
draws(*GRID, "to_torch")(grids("*args", ["'xy'", "'ij'"]))
draws(*GRID, "to_keras", cases=[{"indexing": "'xy'"}, {"indexing": "'ij'"}])(
    grids("*tensors", ["'xy'", "'ij'"])
)

BANDS = [("-1", "0"), ("0", "-1"), ("1", "2"), ("0", "0"), ("2", "0")]
BAND_CASES = [
    {"num_lower": one, "num_upper": other} for one, other in [*BANDS, ("-1", "1"), ("-1", "2")]
]


@draws("tensorflow.linalg.band_part", "torch.tril", "to_torch", cases=BAND_CASES)
def band_part(draw):
    lower, upper = draw(st.sampled_from(BANDS))
    x = floats(draw, rank=draw(st.integers(2, 3)))
    return Call({"input": "x", "num_lower": lower, "num_upper": upper}, [x])


def triangle(first: str, argument: str):
    """Draws of one side of a diagonal."""

    def make(draw):
        x = floats(draw, rank=draw(st.integers(2, 3)))
        return Call(maybe(draw, {first: "x"}, **{argument: ["0", "1", "-1"]}), [x])

    return make


for name in ("tril", "triu"):
    draws(f"keras.ops.{name}", f"torch.{name}", "to_torch")(triangle("x", "k"))
    for is_method in (False, True):
        torch = f"torch.Tensor.{name}" if is_method else f"torch.{name}"
        draws(f"keras.ops.{name}", torch, "to_keras")(triangle(FIRST[is_method], "diagonal"))

LENGTHS = [{"lengths": "[1, 3]"}, {"dtype": "tf.float32"}, {"maxlen": "6"}]


@draws("tensorflow.sequence_mask", "torch.arange", "to_torch", cases=LENGTHS)
def sequence_mask(draw):
    lengths = ints(draw, draw(st.integers(2, 5)), low=1, high=6)
    return Call(maybe(draw, {"lengths": "x"}, maxlen=["7", "None"]), [lengths])
