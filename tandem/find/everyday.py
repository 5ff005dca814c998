"""The everyday words that find a row and stand in none of its names: ``overfitting``.

They are data of a language, ``tandem/language/everyday/en.toml``: each phrase with the rows
that answer it, best first.
"""

from functools import cache
from pathlib import Path

from tandem import ROOT
from tandem.language import data
from tandem.language.words import MAIN

FOLDER = ROOT / "tandem" / "language" / "everyday"


@cache
def phrases(language: str) -> dict[str, list[str]]:
    """The rows that answer each phrase of a language, best first.

    English terms are typed in other languages too: they count where a language has none.
    """
    return read(FOLDER / f"{MAIN}.toml") | read(FOLDER / f"{language}.toml")


def read(path: Path) -> dict[str, list[str]]:
    """The phrases of one file. Raises `Problem` where it is missing or no TOML."""
    return data.read(
        path,
        missing="each language has one; an empty file will do to begin with",
        form='"a phrase" = ["topic/row", "another/row"]',
    )


@cache
def of_rows(language: str) -> dict[str, list[tuple[int, str]]]:
    """The phrases that each row answers: its place among their rows, and the phrase."""
    found: dict[str, list[tuple[int, str]]] = {}
    for phrase, rows in phrases(language).items():
        for place, row in enumerate(rows):
            found.setdefault(row, []).append((place, phrase))
    return found
