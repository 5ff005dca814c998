"""Reads the words of a language that are data: a TOML file each."""

import tomllib
from pathlib import Path

from tandem import ROOT
from tandem.problem import Problem


def read(path: Path, missing: str, form: str) -> dict:
    """What a file holds. Raises `Problem` where it is missing, which `missing` explains, or no
    TOML: `form` is how one of its lines is written."""
    where = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Problem(str(where), missing) from None
    except tomllib.TOMLDecodeError as mistake:
        raise Problem(str(where), f"{mistake}. Write {form}") from None
