"""Calls of layers that change the shape, as people write them."""

import math

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, normal, tensors


@draws(
    "keras.layers.Flatten",
    "torch.nn.Flatten",
    "to_torch",
    cases=[{"data_format": "'channels_first'"}],
)
def flattened(draw):
    arguments = {"data_format": "'channels_last'"} if draw(st.booleans()) else {}
    return Call(arguments, [tensors(draw, draw(st.integers(2, 4)))])


@draws(
    "keras.layers.Flatten",
    "torch.nn.Flatten",
    "to_keras",
    cases=[{"start_dim": "2"}, {"end_dim": "2"}],
)
def flattened_back(draw):
    arguments = {"start_dim": "1"} if draw(st.booleans()) else {}
    if draw(st.booleans()):
        arguments["end_dim"] = "-1"
    return Call(arguments, [tensors(draw, draw(st.integers(2, 4)))])


def shape(draw) -> tuple[str, int]:
    """A shape, one of its sizes left open now and then; how many values it holds."""
    sizes = draw(st.sampled_from([(6,), (3, 4), (2, 6), (2, 3, 4), (4, 2, 3, 2)]))
    said = [str(size) for size in sizes]
    if draw(st.booleans()):
        said[draw(st.integers(0, len(said) - 1))] = "-1"
    return f"({', '.join(said)}{',' if len(said) == 1 else ''})", math.prod(sizes)


@draws("keras.layers.Reshape", "torch.nn.Unflatten", "to_torch", cases=[{"alone": None}])
def shaped(draw, case):
    text, number = shape(draw)
    flat, deep = (5, number), (3, number // 2, 2)
    inputs = normal(draw, *draw(st.sampled_from([flat, deep])))
    # With a use of its own it stands in no row: nothing tells how many axes the input has.
    return Call({"target_shape": text}, [inputs], called="f(x)" if case else "")


@draws("keras.layers.Reshape", "torch.nn.Unflatten", "to_keras", cases=[{"dim": "2"}])
def unflattened(draw):
    text, number = shape(draw)
    return Call({"dim": "1", "unflattened_size": text}, [normal(draw, 3, number)])


@draws("keras.layers.Permute", "torch.Tensor.permute", "to_torch")
def turned(draw):
    rank = draw(st.integers(2, 3))
    dims = draw(st.permutations(range(1, rank + 1)))
    return Call({"dims": f"({', '.join(map(str, dims))})"}, [tensors(draw, rank + 1)])


@draws("keras.layers.RepeatVector", "torch.Tensor.repeat", "to_torch")
def repeated(draw):
    return Call({"n": str(draw(st.integers(1, 4)))}, [tensors(draw, 2)])


FUNCTIONS = ("lambda t: t * 2", "lambda t: t ** 2 + 1", "lambda t: t[:, 1:]", "double")


@draws(
    "keras.layers.Lambda",
    "torch.nn.Module",
    "to_torch",
    cases=[{"arguments": "{'k': 2}"}, {"mask": "double"}],
)
def function(draw):
    arguments = {"function": draw(st.sampled_from(FUNCTIONS))}
    if draw(st.booleans()):
        arguments["output_shape"] = "None"
    above = "def double(t):\n    return t * 2\n"
    return Call(arguments, [tensors(draw, draw(st.integers(2, 3)))], before=above)
