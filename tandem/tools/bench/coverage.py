"""How much of what people use the rows answer: each name counts by its reach.

``usage.tsv`` has the names that public repositories use, counted in 7,387 files of 86 of them:
a name's reach is the share of a repository's files that use it, averaged over the
repositories, in thousandths.
"""

import csv
from pathlib import Path

from tandem.find import lookup
from tandem.find.answers import Answers
from tandem.tools.bench.report import line, title

USAGE = Path(__file__).with_name("usage.tsv")

BUDGET = {"tf": 77, "torch": 83}
"""Percent of the reach of each side's names that rows must answer."""

SHOWN = 12
"""So many of the most used names without an answer are named."""


def usage() -> dict[str, dict[str, float]]:
    """The reach of each name, by its side, most used first."""
    found: dict[str, dict[str, float]] = {}
    with USAGE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found.setdefault(row["side"], {})[row["name"]] = float(row["reach"])
    return found


def covered(reach: dict[str, float], answers: Answers) -> float:
    """The percent of the reach of names that rows answer."""
    answered = sum(each for name, each in reach.items() if answers.answer(name))
    return 100 * answered / sum(reach.values())


def unanswered(reach: dict[str, float], answers: Answers) -> list[str]:
    """The names without an answer, most used first."""
    return [name for name in reach if not answers.answer(name)]


def bench_coverage():
    """Print what the rows of today answer of each side, and what they do not."""
    title("Names that rows answer, by how much they are used")
    answers = lookup.decided()
    for side, reach in usage().items():
        value = f"{covered(reach, answers):.1f} %"
        line(f"{side}, {len(reach)} names", value, f"at least {BUDGET[side]} %")
        print(f"  most used without: {', '.join(unanswered(reach, answers)[:SHOWN])}")
