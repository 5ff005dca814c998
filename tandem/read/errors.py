"""The errors and warnings that programs catch, as their recordings tell them.

What a program catches is told while it runs, and kept in ``proof.errors.json`` beside it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tandem.problem import Problem
from tandem.read import catches
from tandem.read.catalogue import Program, Row
from tandem.read.notes import Proof

ENDING = ".errors.json"
"""How the name of a recording of errors ends."""


def recorded(program: Path) -> Path:
    """Where it is kept what a program catches."""
    return program.with_suffix(ENDING)


def read(path: Path) -> list[dict[str, str]]:
    """What was recorded of one program; raises `Problem` when that is something else."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return [{key: entry[key] for key in ("kind", "message", "by")} for entry in found]
    except (ValueError, TypeError, KeyError) as error:
        raise Problem(str(path), f"it cannot be read ({error!r}). Run: make record") from None


@dataclass(frozen=True)
class Message:
    """An error or a warning, and where it is explained."""

    kind: str
    """The exception's class, as a traceback names it."""
    text: str
    by: str
    """The package that raised it, or ``python``."""
    places: tuple[str, ...]
    """Ids of rows and notes, the one that explains it best first."""

    @property
    def name(self) -> str:
        """The exception's class without its modules."""
        return self.kind.rpartition(".")[2]


def places(rows: dict[str, Row], proofs: dict[str, Proof]) -> Iterator[tuple[str, Path]]:
    """Each program that catches something, the best to explain it first, under its place.

    A row whose cell catches a message is about it; a proof only tests it; a note comes last.
    """
    cells = [(row.id, cell) for row in rows.values() for cell in (row.tf, row.torch)]
    tests = [(row.id, row.proof) for row in rows.values()]
    programs: list[tuple[str, Program | Proof]] = [*cells, *tests, *proofs.items()]
    for place, program in programs:
        if catches.anything(program.code):
            yield place, program.path


def check(root: Path, rows: dict[str, Row], proofs: dict[str, Proof]):
    """Raise `Problem` for a program that catches what was never recorded."""
    for place, path in places(rows, proofs):
        if not recorded(root / path).exists():
            raise Problem(
                str((root / path).relative_to(root)),
                f"what it catches was never recorded. Run: make record ROW={place}",
            )


def messages(root: Path, rows: dict[str, Row], proofs: dict[str, Proof]) -> list[Message]:
    """Every message that is recorded, once, with all its places.

    Two are the same if they differ only in numbers, or in the class whose object it is.
    """
    first: dict[tuple[str, ...], dict[str, str]] = {}
    found: dict[tuple[str, ...], list[str]] = {}
    for place, path in places(rows, proofs):
        file = recorded(root / path)
        for entry in read(file) if file.exists() else ():
            if not entry["message"]:
                continue
            key = (entry["by"], entry["kind"], normalised(entry["message"]))
            first.setdefault(key, entry)
            found.setdefault(key, [])
            if place not in found[key]:
                found[key].append(place)
    return [
        Message(entry["kind"], entry["message"], entry["by"], tuple(found[key]))
        for key, entry in first.items()
    ]


def normalised(message: str) -> str:
    """A message without what differs from one program to the next."""
    text = re.sub(r"'\w+' object", "'…' object", message)
    text = re.sub(r"(?<=[a-z])_\d+\b", "", text)  # the second layer is dense_1
    return re.sub(r"\d+(\.\d+)?", "#", text)
