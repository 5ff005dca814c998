"""What proofs print, in the words of each language: ``kernel transposed``, ``noyau transposé``.

Proofs print English. The other languages are data, ``tandem/language/proofs/fr.toml``: each
phrase, as a proof prints it before the number, with what it is there.
"""

from functools import cache
from pathlib import Path

from tandem import ROOT
from tandem.language import data
from tandem.language.words import MAIN

FOLDER = ROOT / "tandem" / "language" / "proofs"


def phrase(what: str, language: str) -> str:
    """What a proof compared, in a language; in English where the language has no words for it.

    That is so of code alone, ``dim=1``, which no language translates, and of a row that is
    being written. A test holds the words of finished rows complete.
    """
    return phrases(language).get(what, what)


@cache
def phrases(language: str) -> dict[str, str]:
    """The phrases of a language by their English; of English itself, none."""
    return {} if language == MAIN else read(FOLDER / f"{language}.toml")


def read(path: Path) -> dict[str, str]:
    """The phrases of one file. Raises `Problem` where it is missing or no TOML."""
    return data.read(
        path,
        missing="each language but English has one; an empty file will do to begin with",
        form='"what a proof prints" = "what it is in French"',
    )
