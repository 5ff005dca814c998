"""Which argument of one name is which of the other, how its value turns, and whether the two
do the same when told nothing: from what a twin writes, and from the recorded signatures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tandem.read import spelling
from tandem.read.compared import Pair
from tandem.read.evaluating import Unknown, evaluated, literal
from tandem.read.expressions import Compiled, calls, dotted, names, parts, printed
from tandem.read.signatures import UNKNOWN, Parameter, Signature
from tandem.read.twins import Twin, Way

APART = ("v", "kw")
"""The kinds of what takes any argument: it is none itself."""

UNTOLD = {
    *("self", "name", "dtype", "device", "data_format", "trainable", "foreach", "capturable"),
    *("differentiable", "fused", "maximize", "params", "size_average", "reduce", "inplace"),
    *("seed", "out", "layout", "requires_grad", "pin_memory", "memory_format", "generator"),
}
"""Arguments that change no number, or that both sides have under their own rules: of these
none is said to be on one side alone."""


@dataclass(frozen=True)
class Argument:
    """An argument on both sides; the name is None on the side that does not have it."""

    keras: str | None
    keras_default: str | None
    torch: str | None
    torch_default: str | None
    differs: bool = False
    to_torch: str | None = None
    """How its value turns, as an expression of the other side's arguments; None where it is
    copied as it is, or not written that way."""
    to_keras: str | None = None

    @property
    def plain(self) -> bool:
        """Whether it is on both sides, copied as it is, and does the same when left out."""
        turns = self.to_torch or self.to_keras or self.differs
        return bool(self.keras and self.torch and not turns)


def of_twin(twin: Twin, known: dict[str, Signature]) -> list[Argument]:
    """The arguments of a twin: those of both sides in the order of Keras's, then the others."""
    ours, theirs = (taken(known.get(name, ())) for name in (twin.keras, twin.torch))
    found: dict[tuple[str, str], Argument] = {}
    for way in twin.ways:
        to_torch = way.direction == "to_torch"
        for target, source, expression in mapped(way, known):
            pair = (source, target.name)
            keras, torch = pair if to_torch else pair[::-1]
            if keras not in ours or torch not in theirs:
                continue
            blank = Argument(keras, ours[keras].default, torch, theirs[torch].default)
            item = found.get((keras, torch), blank)
            if expression != ["name", source]:
                turned = f"{target.name}={printed(expression)}"
                item = replace(item, **{way.direction: getattr(item, way.direction) or turned})
            if (keras, torch) not in found:
                values = ours if to_torch else theirs
                item = replace(item, differs=differs(expression, values, target))
            found[keras, torch] = item
    order = [*ours]
    both = sorted(found.values(), key=lambda item: order.index(item.keras))
    return [*both, *alone(ours, theirs, both)]


def of_pair(pair: Pair, known: dict[str, Signature]) -> list[Argument]:
    """The arguments of a compared pair, in the same order."""
    ours, theirs = (taken(known[name]) for name in (pair.keras, pair.torch))
    both = []
    for name, one in ours.items():
        other = theirs.get(pair.arguments.get(name, name))
        if other is None or name in UNTOLD:
            continue
        alike = name in pair.same or (
            name not in pair.another_meaning and not differs(["name", name], ours, other)
        )
        both.append(Argument(name, one.default, other.name, other.default, not alike))
    return [*both, *alone(ours, theirs, both)]


def taken(signature: Signature) -> dict[str, Parameter]:
    """The arguments that a callable names, by name."""
    return {one.name: one for one in signature if one.kind != "kw"}


def alone(
    ours: dict[str, Parameter], theirs: dict[str, Parameter], both: list[Argument]
) -> Iterator[Argument]:
    """The arguments that one side alone has."""
    for name, one in ours.items():
        if name not in UNTOLD and all(item.keras != name for item in both):
            yield Argument(name, one.default, None, None)
    for name, one in theirs.items():
        if name not in UNTOLD and all(item.torch != name for item in both):
            yield Argument(None, None, name, one.default)


def mapped(way: Way, known: dict[str, Signature]) -> Iterator[tuple[Parameter, str, Compiled]]:
    """What a way gives the name that it leads to: the target's argument, each of the source's
    that it is made of, the expression."""
    source = {one.name for one in known.get(way.source, ())} | {"self"}
    given = []
    for step in way.write:
        for spelled, arguments, keywords in called(step.call.data, way.target):
            signature = known.get(spelled, ())
            places = [one for one in signature if one.kind not in ("k", "kw")]
            given += zip(places, arguments, strict=False)
            by_name = {one.name: one for one in signature}
            given += [(by_name[name], value) for name, value in keywords if name in by_name]
    plain = {value[1] for _, value in given if value[0] == "name"}
    for parameter, value in given:
        value = value[1] if value[0] == "star" else value
        used = names(value) & source
        made = (values(value) & source) or used
        made = made if len(made) == 1 else (made - plain or made)
        for name in sorted(made):
            yield parameter, name, value


def called(expression: Compiled, target: str) -> Iterator[tuple[str, list, list]]:
    """The calls of a name in an expression: of itself, of its lazy form, of its method."""
    for spelled, arguments, keywords in calls(expression):
        full = spelling.full_name(spelled) or ""
        if full.replace(".Lazy", ".") == target:
            yield full, arguments, keywords
    owner, _, method = target.rpartition(".")
    if owner.endswith((".Tensor", ".Dataset", ".Model", ".Module")):
        for part in parts(expression):
            is_method = part[0] == "call" and part[1][0] == "attr" and part[1][2] == method
            if is_method and spelling.full_name(dotted(part[1]) or "") is None:
                yield target, part[2], part[3]


def values(expression: Compiled) -> set[str]:
    """The names whose values an expression hands on, not those that it only tests."""
    match expression:
        case ["if", _, one, other]:
            return values(one) | values(other)
        case ["index", ["dict", pairs], place]:
            return values(place).union(*(values(value) for _, value in pairs))
        case ["cmp" | "and" | "or" | "not", *_]:
            return set()
    return names(expression)


def differs(expression: Compiled, source: dict[str, Parameter], target: Parameter) -> bool:
    """Whether the target does something else, told nothing, than the source told nothing."""
    used = [source[name] for name in sorted(names(expression)) if name in source]
    if any(one.kind in APART for one in (target, *used)):
        return False
    defaults = [one.default for one in used]
    if None in defaults or target.default is None:
        return (None in defaults) != (target.default is None)
    if UNKNOWN in (target.default, *defaults):
        return False
    try:
        told = {one.name: literal(one.default) for one in used}
        return not same(evaluated(expression, told), literal(target.default))
    except Unknown:
        return expression[0] == "name" and defaults != [target.default]


def same(one, other) -> bool:
    """Whether two values mean the same: ``(1, 1)`` and ``1``, ``0.0`` and ``0``."""
    if isinstance(one, (tuple, list)) != isinstance(other, (tuple, list)):
        many, single = (one, other) if isinstance(one, (tuple, list)) else (other, one)
        return len(many) > 0 and all(same(item, single) for item in many)
    if isinstance(one, (tuple, list)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    return one == other
