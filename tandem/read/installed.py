"""The public names of the installed packages, as ``snippets/installed/names.py`` read them.

What each type has, and each module, so that a site is built without any framework.
"""

from functools import cache
from pathlib import Path

from tandem import ROOT
from tandem.problem import Problem

RECORDED = Path("snippets", "installed", "names.txt")
"""What the program printed, from the project's root."""


@cache
def blocks() -> dict[str, dict[str, str]]:
    """By ``type`` and ``module``: the public names in each, with spaces between them.

    Raises `Problem` when nothing was recorded, or something else than the program prints.
    """
    path = ROOT / RECORDED
    if not path.exists():
        raise Problem(str(RECORDED), "the names were never recorded. Run: make record")
    found: dict[str, dict[str, str]] = {"type": {}, "module": {}}
    kind = name = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("  ") and kind:
            found[kind][name] = f"{found[kind][name]} {line.strip()}".strip()
        elif line.startswith(("type ", "module ")):
            kind, name = line.split()
            found[kind][name] = ""
        else:
            raise Problem(f"{RECORDED}:{number}", f"{line!r} is no name. Run: make record")
    return found


def members() -> dict[str, str]:
    """The public methods and attributes of each type, with spaces between them."""
    return blocks()["type"]


@cache
def names() -> frozenset[str]:
    """The full names of all that is recorded: ``torch.nn.Linear``, ``torch.Tensor.view``."""
    found = {
        f"{owner}.{name}"
        for owners in blocks().values()
        for owner, inside in owners.items()
        for name in inside.split()
    }
    return frozenset(found | set(blocks()["module"]) | set(members()))
