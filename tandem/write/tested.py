"""What a topic was tested with, and when: one quiet line below its title."""

from tandem.language.numbers import day
from tandem.language.words import PACKAGE_NAMES
from tandem.read.view import View

PACKAGES = ("keras", "torch", "tensorflow")
"""The packages that are named with their versions, what readers look for first."""


def tested_line(view: View) -> str:
    """The line, as HTML; empty before the first recording of everything."""
    if view.verified is None:
        return ""
    versions = ", ".join(
        f"{PACKAGE_NAMES[name]}\u00a0{minor(view.verified.versions[name])}" for name in PACKAGES
    )
    date = view.verified.date
    time = f'<time datetime="{date.isoformat()}">{day(date, view.language)}</time>'
    text = view.words["tables"]["tested"].format(versions, time)
    return f'<p class="tested" data-search-exclude="">{text}</p>'


def minor(version: str) -> str:
    """A version without its patch level: ``3.15`` for ``3.15.1``."""
    return ".".join(version.split(".")[:2])
