"""Pairs of names that do alike jobs and are no twins: no call of one is written as the other.

Their arguments are compared all the same, in ``[[pair]]`` of a family of twins:

    [[pair]]
    keras = "keras.losses.CTC"
    torch = "torch.nn.CTCLoss"
    arguments = { learning_rate = "lr" }    # those of one meaning and two names
    same = ["reduction"]                    # other words for one value
    another_meaning = ["patience"]          # one word for two values
"""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tandem.problem import Problem, nearest
from tandem.read import signatures

KEYS = {"keras", "torch", "arguments", "same", "another_meaning"}


@dataclass(frozen=True)
class Pair:
    """Two names whose arguments are compared."""

    keras: str
    torch: str
    family: str
    arguments: dict[str, str] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    another_meaning: tuple[str, ...] = ()


@cache
def read(root: Path) -> tuple[Pair, ...]:
    """Every compared pair. Raises `Problem` for a mistake in one, and for what is a twin."""
    found = []
    known = signatures.read(root)
    for path in sorted((root / signatures.FOLDER).glob("*.toml")):
        for given in tomllib.loads(path.read_text(encoding="utf-8")).get("pair", []):
            names = (given.get("keras"), given.get("torch"))
            where = f"{path.relative_to(root)} ({', '.join(map(str, names))})"
            for key in set(given) - KEYS:
                raise Problem(where, f'a pair has no key "{key}".{nearest(key, KEYS)}')
            for name in names:
                if name not in known:
                    raise Problem(where, f"{name} has no recorded signature")
            lists = (tuple(given.get(key, [])) for key in ("same", "another_meaning"))
            pair = Pair(*names, path.stem, given.get("arguments", {}), *lists)
            check(pair, known, where)
            found.append(pair)
    return tuple(found)


def check(pair: Pair, known: dict[str, signatures.Signature], where: str):
    """Raise `Problem` for an argument that a side does not have."""
    ours, theirs = ({one.name for one in known[name]} for name in (pair.keras, pair.torch))
    named = {*pair.arguments, *pair.same, *pair.another_meaning}
    for name, side in [(name, ours) for name in sorted(named)] + [
        (name, theirs) for name in pair.arguments.values()
    ]:
        if name not in side:
            raise Problem(where, f'there is no argument "{name}".{nearest(name, side)}')
