"""The tables of names beside the rows: TOML, each with its reasons.

``old_homes.toml`` says what an old name is called today, ``gone.toml`` which row replaces a
name that is gone, ``kin.toml`` which names a name's row answers as well, ``families.toml`` what
stands for many, ``pins.toml`` the row of a name where no rule would choose it,
``moved.toml`` where a row stands that once stood on another page.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from tandem import ROOT

FOLDER = ROOT / "tandem" / "find"


@cache
def table(name: str) -> dict:
    """A table as it is written."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def moved() -> dict[str, str]:
    """The id that a row had, and the one that it has today."""
    return table("moved")


@cache
def old_homes() -> list[tuple[re.Pattern, str]]:
    """What a name is called today, rule after rule, as `re.sub` takes it."""
    return [
        (re.compile(rule["old"]), re.sub(r"\$(\d)", r"\\\1", rule["today"]))
        for rule in table("old_homes")["rules"]
    ]


@cache
def moved_house() -> re.Pattern:
    """What a name looks like that any rule of `old_homes` speaks of."""
    return re.compile("|".join(f"(?:{old.pattern})" for old, _ in old_homes()))


@cache
def today(name: str) -> str:
    """A name as it is called today: keras.layers.Dense for tf.keras.layers.Dense."""
    if not moved_house().search(name):  # most names: thirty rules would find nothing
        return name
    for old, home in old_homes():
        name = old.sub(home, name)
    return name


@cache
def pins() -> dict[str, str]:
    """The row of each name that is pinned to one."""
    return {name: pin["row"] for pin in table("pins")["pins"] for name in pin["names"]}


@dataclass(frozen=True)
class Gone:
    """The row that replaces a name that is gone, and what it is called there."""

    row: str
    today: str


@cache
def gone() -> dict[str, Gone]:
    """What replaces each name that the installed packages no longer have."""
    return {
        name: Gone(each["row"], each["today"])
        for each in table("gone")["gone"]
        for name in each["names"]
    }


@cache
def kin() -> dict[str, list[str]]:
    """By a name that a row answers, those that it answers as well."""
    return table("kin")["kin"]


@cache
def asides() -> frozenset[str]:
    """What a one-liner says on its way, and no row is about: it has no answer."""
    return frozenset(table("kin")["asides"])


@cache
def families() -> list[tuple[re.Pattern, str]]:
    """What stands for the names of a kind, by a pattern."""
    return [(re.compile(each["of"]), each["by"]) for each in table("families")["families"]]


def inherits() -> dict[str, str]:
    """By a type, the one whose members it has."""
    return table("families")["inherits"]
