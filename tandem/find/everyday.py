"""The everyday words that find a row and stand in none of its names: ``overfitting``.

They are data of a language, ``tandem/language/everyday/en.toml``: each phrase with the rows
that answer it, best first.
"""

import tomllib
from functools import cache
from pathlib import Path

from tandem import ROOT
from tandem.problem import Problem

FOLDER = ROOT / "tandem" / "language" / "everyday"


@cache
def phrases(language: str) -> dict[str, list[str]]:
    """The rows that answer each phrase of a language, best first."""
    return read(FOLDER / f"{language}.toml")


def read(path: Path) -> dict[str, list[str]]:
    """The phrases of one file. Raises `Problem` where it is missing or no TOML."""
    where = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Problem(
            str(where), "each language has one; an empty file will do to begin with"
        ) from None
    except tomllib.TOMLDecodeError as mistake:
        raise Problem(
            str(where), f'{mistake}. Write "a phrase" = ["topic/row", "another/row"]'
        ) from None


@cache
def of_rows(language: str) -> dict[str, list[tuple[int, str]]]:
    """The phrases that each row answers: its place among their rows, and the phrase."""
    found: dict[str, list[tuple[int, str]]] = {}
    for phrase, rows in phrases(language).items():
        for place, row in enumerate(rows):
            found.setdefault(row, []).append((place, phrase))
    return found
