"""Which public name each name in a one-liner stands for, and where in its text it stands.

A name must be written there: ``layers.Dense`` of ``layers.Dense(units)``, ``sqrt`` of
``(...).sqrt()``. The arguments of a call are none. `answered` says what a cell is about.
"""

import ast
import re
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword

from tandem.find import official
from tandem.read import syntax
from tandem.read.answer import IDENTIFIER
from tandem.read.api import (
    FRAMEWORKS,
    PROPERTIES,
    calls_given,
    imported_names,
    methods,
    read,
)
from tandem.read.catalogue import Program

QUOTED = re.compile(r"`([^`]+)`")
STRING = re.compile(r"\"[^\"]*\"|'[^']*'")


@dataclass(frozen=True)
class Said:
    """A name in a one-liner, from `start` to `end` of its text."""

    text: str
    start: int
    end: int
    name: str | None
    """The full public name; None for what no framework documents, or where none is sure."""


def names(program: Program) -> list[Said]:
    """The names in a program's one-liner, in its order."""
    found = []
    for quoted in QUOTED.finditer(program.one_liner):
        code = STRING.sub(lambda text: " " * len(text[0]), quoted[1])
        for match in IDENTIFIER.finditer(code):
            text = match[0].rstrip(".")
            before, after = code[: match.start()], code[match.start() + len(text) :]
            if is_name(text, before, after):
                written = f".{text}" if before.endswith(".") else text
                start = quoted.start(1) + match.start()
                name = full_name(written, program)
                found.append(Said(text, start, start + len(text), name))
    return found


@cache  # three parts of a build ask for all of them
def answered(program: Program) -> list[str]:
    """The full public names that a program's one-liner says, in its order.

    A method of a variable whose type neither the code nor the table of methods shows is
    ``.batch``. A one-liner that says no name is about the methods that it says alone, or about
    the calls that are given the arguments that it says (``label_mode="int"``).
    """
    found = [
        name
        for each in names(program)
        for name in ([each.name] if each.name else meant(each.text, program))
    ]
    return list(dict.fromkeys(found or alone(program)))


def is_name(text: str, before: str, after: str) -> bool:
    """Whether code says a name, not an argument: one with a dot, called, or alone."""
    if iskeyword(text) or before.endswith(("class ", "def ")):
        return False
    dotted = "." in text or before.endswith(".")
    return dotted or after.startswith("(") or not (before + after).strip()


def full_name(written: str, program: Program) -> str | None:
    """The full public name that a written name stands for; ``.sqrt`` is some value's method."""
    first, _, rest = written.partition(".")
    last = written.rpartition(".")[2]
    if first == "self" or last.startswith("__"):
        return None  # what the program's own class holds, and what Python itself asks for
    known = read(program.code)
    whole = f"{known.imported.get(first, first)}.{rest}".rstrip(".")
    if first in known.imported or first in FRAMEWORKS:
        return whole if whole.split(".")[0] in FRAMEWORKS else None
    exact = [name for name in program.api if first and name.endswith(f".{written}")]
    typed = [f"{known.types.get(first)}.{rest}"]
    return (
        sure(exact)
        or sure([name for name in typed if name in program.api])
        or defined(last, program)
        or method(written, program)
        or sure([name for name in meant(written, program) if name in program.api])
    )


def meant(said: str, program: Program) -> list[str]:
    """The full public names of a program that one name of its one-liner stands for."""
    whole = [name for name in program.api if f".{name}".endswith(f".{said}")]
    owner, _, last = said.rpartition(".")
    if whole or not owner:
        return whole
    first = owner.partition(".")[0]
    if first == "self" and last not in PROPERTIES:
        return []  # what the program's own class holds
    whole = [name for name in program.api if name.endswith(f".{last}")]
    if not whole and first not in imported_names(program.code):
        return [f".{last}"]
    return whole


def alone(program: Program) -> list[str]:
    """What a one-liner is about that says no full name; of a chain of methods, the last."""
    called = methods(program.code)
    quoted = [STRING.sub("", text) for text in QUOTED.findall(program.one_liner)]
    said = [[name.rstrip(".") for name in IDENTIFIER.findall(text)] for text in quoted]
    last = [[name for name in names if name in called][-1:] for names in said]
    if found := [f".{name}" for names in last for name in names]:
        return found
    given = (
        name for names in said for each in names for name in calls_given(program.code, each)
    )
    return [name for name in given if name in program.api]


def sure(names: list[str]) -> str | None:
    """The one name; of several only where all have the same address."""
    one = len({official.address(name) for name in names}) == 1
    return names[0] if len(names) == 1 or one else None


def defined(last: str, program: Program) -> str | None:
    """A method that a class of the program overrides, as its base documents it."""
    bases = read(program.code).classes
    for node in ast.walk(syntax.tree(program.code)):
        if isinstance(node, ast.ClassDef) and node.name in bases:
            methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
            if last in methods:
                return f"{bases[node.name]}.{last}"
    return None


def method(written: str, program: Program) -> str | None:
    """A method of a variable, by the table; a bare one only if the program calls it so."""
    last = written.rpartition(".")[2]
    if "." not in written and not re.search(rf"\.{last}\b", program.code):
        return None
    owners = official.table()["methods"][program.part].items()
    return next((f"{owner}.{last}" for owner, methods in owners if last in methods), None)
