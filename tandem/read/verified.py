"""When everything was recorded last, and with which versions: ``snippets/verified.json``."""

import datetime
import json
from dataclasses import dataclass
from pathlib import Path

from tandem.problem import Problem

PATH = Path("snippets", "verified.json")
"""From the project's root; written by ``make record``, never by hand."""

PACKAGES = ("tensorflow", "keras", "torch", "torchvision")


@dataclass(frozen=True)
class Verified:
    """The day of the last recording, and the versions that it was made with."""

    date: datetime.date
    versions: dict[str, str]
    """Of Python and of `PACKAGES`."""


def read(root: Path) -> Verified | None:
    """What was written at the last recording, or None before the first.

    Raises `Problem` when it says something else.
    """
    path = root / PATH
    if not path.exists():
        return None
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Verified(datetime.date.fromisoformat(data["date"]), data["versions"])
    except (ValueError, KeyError) as error:
        raise Problem(str(PATH), f"it cannot be read ({error}). Run: make record") from None
