"""The programs that are rewritten: each drawn call as a user spells it, in its place."""

from dataclasses import dataclass, replace

from tandem import ROOT
from tandem.read import spelling, twins
from tests.twins.claims import Claim, Signature
from tests.twins.draw import Call
from tests.twins.spelling import Spelled, imported, spelled, with_used


@dataclass(frozen=True)
class Asked:
    """A call in a program, before it is rewritten."""

    call: Call
    spelled: Spelled
    program: str


def asked(claim: Claim, number: int) -> list[Asked]:
    """The programs of so many draws, and of the cases; of a constant the only one."""
    if claim.twin.kind == "constant":
        imports, name = imported(claim.way.source, 0)
        one = Spelled(tuple(imports), "", name)
        return [Asked(Call(), one, f"{one.setup}\nvalue = {name}\n")]
    if not claim.draws:
        raise LookupError(
            f"nothing is drawn for it: tests/twins/draws/{claim.twin.family}.py "
            f'needs @draws("{claim.twin.keras}", "{claim.twin.torch}", "{claim.way.direction}")'
        )
    signature = twins.signature(claim.way.source, claim.twin.kind, ROOT, claim.name)
    calls = claim.draws.calls(number)
    return [program(claim, call, place, signature) for place, call in enumerate(calls)]


def program(claim: Claim, call: Call, place: int, signature: Signature) -> Asked:
    """The program of a call, in the style whose turn it is."""
    check_arguments(claim, call, signature)
    one = spelled(spelling.calls_of(claim.way.source)[0], call, signature, place)
    if claim.twin.kind == "attribute":
        one = replace(one, call=one.call.removesuffix("()"))
    lines = shown(claim, call, one, place)
    text = "\n".join([*with_used([*one.imports], lines), "", *lines])
    return Asked(call, one, text)


def check_arguments(claim: Claim, call: Call, signature: Signature):
    """A draw names only arguments that the source has."""
    known = {one.name for one in signature}
    for name in call.arguments:
        if name not in known and name != "self" and name[0] != "*":
            raise LookupError(
                f"{claim.way.source} has no argument {name}, which its draws give"
            )


def shown(claim: Claim, call: Call, one: Spelled, place: int) -> list[str]:
    """The lines of the program below its imports."""
    lines = [one.above] if one.above else []
    kind, (side, _) = claim.twin.kind, claim.sides
    if kind == "layer":
        in_a_row = place % 2 or "rank" in claim.names
        first = next(iter(call.named.values()), None)
        if side == "keras" and in_a_row and first is not None and not call.called:
            shape = ", ".join(map(str, first.shape[1:]))
            comma = "," if first.ndim == 2 else ""
            row = f"keras.Sequential([keras.Input(({shape}{comma})), {one.call}])"
            return [*lines, f"model = {row}"]
        return [*lines, f"layer = {one.call}"]
    if kind in ("function", "method", "activation"):
        made = {"keras": "tf.random.normal(({}))", "torch": "torch.randn({})"}[side]
        for name, each in call.named.items():
            sizes = ", ".join(map(str, each.shape))
            if kind == "method" and side == "torch" and each.dtype.kind != "f":
                lines.append(f"{name} = torch.ones(({sizes},), dtype=torch.{each.dtype})")
            elif each.dtype.kind == "f" and (kind == "method" or place % 2):
                line = made.format(sizes + "," * (side == "keras"))
                if claim.draws.options.get("variables") and name == call.arguments.get("self"):
                    line = f"tf.Variable({line})"
                lines.append(f"{name} = {line}")
        return [*lines, f"result = {one.call}"]
    return [*lines, f"{kind} = {one.call}"]
