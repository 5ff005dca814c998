"""The everyday words that find a row and stand in none of its names: ``overfitting``.

They are data of a language, ``tandem/language/everyday/en.toml``: each phrase with the rows
that answer it, best first.
"""

import tomllib
from functools import cache
from pathlib import Path

from tandem import language as room

FOLDER = Path(room.__file__).parent / "everyday"


@cache
def phrases(language: str) -> dict[str, list[str]]:
    """The rows that answer each phrase of a language, best first."""
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def of_rows(language: str) -> dict[str, list[tuple[int, str]]]:
    """The phrases that each row answers: its place among their rows, and the phrase."""
    found: dict[str, list[tuple[int, str]]] = {}
    for phrase, rows in phrases(language).items():
        for place, row in enumerate(rows):
            found.setdefault(row, []).append((place, phrase))
    return found
