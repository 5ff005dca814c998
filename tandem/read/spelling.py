"""How twins spell the names of the frameworks: ``nn.Linear`` is ``torch.nn.Linear``."""

import re

from tandem.problem import nearest
from tandem.read import installed
from tandem.read.expressions import Compiled, Mistake, calls, dotted, parts
from tandem.read.signatures import NAMES, Signature

SPELLED = {
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "v2": "torchvision.transforms.v2",
    "layers": "keras.layers",
    "tf": "tensorflow",
    "torch": "torch",
    "torchvision": "torchvision",
    "keras": "keras",
}
"""What the first word of a name means."""

ROOTS = (*SPELLED, "itertools", "math", "np")
"""The first words of names that are no arguments."""


NONE = ("tensorflow.newaxis", "torch.newaxis")
"""Public names whose value is None: what is recorded of modules leaves them out."""


def full_name(spelled: str) -> str | None:
    """The public name that a template spells, or None for what is no framework's."""
    first, dot, rest = spelled.partition(".")
    return SPELLED[first] + dot + rest if first in SPELLED else None


def calls_of(name: str) -> tuple[str, ...]:
    """The public names of a twin's name: of two calls that are one on the other side both, the
    outer one first. ``torch.save(torch.nn.Module.state_dict)`` is given what the other makes;
    ``tensorflow.data.Dataset.shuffle.batch`` is a method of it."""
    outer, bracket, inner = name.removesuffix(")").partition("(")
    if bracket:
        return outer, inner
    receiver, _, method = name.rpartition(".")
    owner = receiver.rpartition(".")[0]
    if re.search(r"\.[A-Z]\w*$", owner):
        return f"{owner}.{method}", receiver
    return (name,)


def written(name: str) -> str:
    """A public name as a template spells it: ``torch.nn.Linear`` is ``nn.Linear``."""
    for short, full in sorted(SPELLED.items(), key=lambda item: -len(item[1])):
        if name.startswith(f"{full}."):
            return short + name.removeprefix(full)
    return name


def callees(expression: Compiled) -> set[str]:
    """The public names of the frameworks that an expression calls."""
    return {full for name, _, _ in calls(expression) if (full := full_name(name))}


def is_public(name: str) -> bool:
    """Whether the installed packages have a name, or a name has it as its attribute."""
    if name in NONE:
        return True
    owner = name
    while owner not in installed.names():
        owner, dot, _ = owner.rpartition(".")
        if not dot:
            return False
    return owner == name or owner not in installed.blocks()["module"]


def unknown(name: str, known: dict[str, Signature]) -> str:
    """What to say of a callable without a recorded signature."""
    if is_public(name):
        return f"{name} has no recorded signature. Add it to {NAMES}, then run: make record"
    return f'the installed packages have no "{name}".{nearest(name, known)}'


def check(expression: Compiled, known: dict[str, Signature]):
    """Raise `Mistake` for a name that the frameworks do not have, and for a call with an
    argument that its callable does not take."""
    for part in parts(expression):
        spelled = dotted(part) if part[0] == "attr" else None
        name = spelled and full_name(spelled)
        if name and name not in known and not is_public(name):
            raise Mistake(unknown(name, known))
    for spelled, arguments, keywords in calls(expression):
        name = full_name(spelled)
        if name is None:
            continue
        if name not in known:
            raise Mistake(unknown(name, known))
        taken = {parameter.name for parameter in known[name]}
        kinds = [parameter.kind for parameter in known[name]]
        for keyword, _ in keywords:
            if keyword is not None and keyword not in taken and "kw" not in kinds:
                near = nearest(keyword, taken)
                raise Mistake(f'{spelled} takes no argument "{keyword}".{near}')
        by_position = sum(kind in ("", "p") for kind in kinds)
        if len(arguments) > by_position and "v" not in kinds:
            raise Mistake(f"{spelled} takes {by_position} arguments by position at most")
