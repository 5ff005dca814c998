"""Ways with one thing wrong: what `make mutants TWINS=...` tries to prove."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tandem.read.expressions import Compiled
from tandem.read.twins import Expression, Way

OPERATORS = {"+": "-", "-": "+", "*": "/", "/": "*", "//": "*", "**": "*", "%": "*"}

COMPARISONS = {
    **{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"},
    **{"in": "not in", "not in": "in", "is": "is not", "is not": "is"},
}


EXCHANGES = {"swapaxes", "transpose"}
"""Functions that exchange two axes, in whichever order these are named."""

EITHER_WAY = {
    *(
        "add",
        "multiply",
        "mul",
        "min",
        "max",
        "maximum",
        "minimum",
        "logaddexp",
        "hypot",
        "fmax",
        "fmin",
    ),
    *("equal", "not_equal", "logical_and", "logical_or", "logical_xor", "squared_difference"),
    *("bitwise_and", "bitwise_or", "bitwise_xor"),
    *(
        "huber",
        "huber_loss",
        "mse_loss",
        "l1_loss",
        "smooth_l1_loss",
        "cosine_similarity",
        "vecdot",
    ),
}
"""Functions of two that give the same whichever stands first."""


OF_TWO = {
    *("MeanSquaredError", "MeanAbsoluteError", "MeanSquaredLogarithmicError", "Huber"),
    *("LogCosh", "CosineSimilarity", "SoftMarginLoss"),
}
"""Losses that say the same whichever of predictions and targets stands first."""


def mutants(way: Way) -> Iterator[tuple[str, Way]]:
    """Each way with one change, and the change in words."""
    for name in ("write", "use", "refuse"):
        parts = getattr(way, name)
        for number, part in enumerate(parts):
            if name != "write" or len(parts) > 1:
                left = (*parts[:number], *parts[number + 1 :])
                yield f"{name} {number} removed", replace(way, **{name: left})
            for what, changed in of_part(part):
                if name == "use" and "exchanged" in what and is_of_two(way):
                    continue
                put = (*parts[:number], changed, *parts[number + 1 :])
                yield f"{name} {number}: {what}", replace(way, **{name: put})
    for name, text in way.weights.items():
        for other in layouts(text):
            weights = way.weights | {name: other}
            yield f"weights: {name} is {other}", replace(way, weights=weights)


def is_of_two(way: Way) -> bool:
    """Whether the order of what a loss is used on does not matter."""
    return any(name.rpartition(".")[2] in OF_TWO for name in (way.source, way.target))


def of_part(part) -> Iterator[tuple[str, object]]:
    """A step, a use or a reason with one expression changed, or without its condition."""
    for name in ("call", "form", "when"):
        expression = getattr(part, name, None)
        if isinstance(expression, Expression):
            for what, data in variants(expression.data):
                yield what, replace(part, **{name: Expression(expression.text, data)})
    if hasattr(part, "call") and part.when:
        yield "always", replace(part, when=None)
    for number, use in enumerate(getattr(part, "use", ())):
        for what, changed in of_part(use):
            uses = (*part.use[:number], changed, *part.use[number + 1 :])
            yield f"use {number}: {what}", replace(part, use=uses)


def variants(node: Compiled) -> Iterator[tuple[str, Compiled]]:
    """An expression with one change, at any depth."""
    yield from own(node)
    match node:
        # One of several numbers: of how many changes nothing.
        case ["index", ["call", ["name", "tuple"] as function, [many, value], keywords], place]:
            for what, changed in variants(value):
                call = ["call", function, [many, changed], keywords]
                yield what, ["index", call, place]
            for what, changed in variants(place):
                yield what, ["index", node[1], changed]
            return
    for number, child in enumerate(node):
        if isinstance(child, list):
            for what, changed in variants(child):
                yield what, [*node[:number], changed, *node[number + 1 :]]


def own(node: Compiled) -> Iterator[tuple[str, Compiled]]:
    """The changes of a part itself, not of what is inside of it."""
    match node:
        case ["const", bool() as value]:
            yield f"{value} to {not value}", ["const", not value]
        case ["const", int() as value]:
            yield f"{value} to {value + 1}", ["const", value + 1]
        case ["const", str() as value]:
            yield f"{value!r} to {value + '_'!r}", ["const", f"{value}_"]
        case ["float", text]:
            yield f"{text} doubled", ["float", str(2 * float(text) or 1.0)]
        case ["op", sign, left, right] if sign in OPERATORS:
            yield f"{sign} to {OPERATORS[sign]}", ["op", OPERATORS[sign], left, right]
        case ["cmp", sign, left, right]:
            yield f"{sign} to {COMPARISONS[sign]}", ["cmp", COMPARISONS[sign], left, right]
        case ["and" | "or" as sign, items]:
            other = "or" if sign == "and" else "and"
            yield f"{sign} to {other}", [other, items]
            for number in range(len(items)):
                yield (
                    f"{sign} without part {number}",
                    [sign, [*items[:number], *items[number + 1 :]]],
                )
        case ["not", inner]:
            yield "without not", inner
        case ["if", _, yes, no]:
            yield "the first branch always", yes
            yield "the second branch always", no
        case ["call", _, _, _]:
            yield from of_call(node)


def of_call(node: Compiled) -> Iterator[tuple[str, Compiled]]:
    """A call without one of its arguments by name, or with two exchanged."""
    _, function, arguments, keywords = node
    for number, (name, _) in enumerate(keywords):
        left = [*keywords[:number], *keywords[number + 1 :]]
        yield f"without {name}", ["call", function, arguments, left]
    for number, ((one, mine), (two, other)) in enumerate(pairwise(keywords)):
        if mine != other:
            put = [*keywords[:number], [one, other], [two, mine], *keywords[number + 2 :]]
            yield f"{one} and {two} exchanged", ["call", function, arguments, put]
    for number, (mine, other) in enumerate(pairwise(arguments)):
        if mine != other and not is_the_same(function, number, mine, other):
            put = [*arguments[:number], other, mine, *arguments[number + 2 :]]
            yield (
                f"places {number} and {number + 1} exchanged",
                ["call", function, put, keywords],
            )


def is_the_same(function: Compiled, place: int, mine: Compiled, other: Compiled) -> bool:
    """Whether a function says the same of two arguments that are exchanged."""
    name = {"attr": function[-1], "name": function[1]}.get(function[0], "")
    if name in EXCHANGES:
        return all(node[0] in ("const", "neg") for node in (mine, other))
    return name in EITHER_WAY and place == 0


def layouts(text: str) -> Iterator[str]:
    """A layout with two of its axes exchanged, or without its factor."""
    if text.startswith("0 * "):
        yield text.removeprefix("0 * ")
    before, arrow, after = text.partition("-> ")
    axes = after.partition("'")[0].split()
    if arrow and len(axes) > 1 and not {*"()."} & {*after.partition("'")[0]}:
        first, second, *rest = axes
        exchanged = " ".join([second, first, *rest])
        yield f"{before}-> {exchanged}'{after.partition(chr(39))[2]}"
