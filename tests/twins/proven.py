"""What was proven, as it is recorded: a line a direction in ``snippets/twins/proven.txt``."""

import re
from dataclasses import dataclass
from pathlib import Path

from tandem.read.signatures import FOLDER

RECORDED = FOLDER / "proven.txt"

LINE = re.compile(
    r"(?P<name>\S+ -> \S+): (?P<calls>\d+) calls, (?P<gap>\S+) at most "
    r"\(float32 (?P<single>\S+)\), (?P<refused>\d+) refused"
)

MORE = 30
"""So many times the recorded difference may be met on another machine."""

TINY = 1e-9
"""A difference in float64 of which nothing is asked."""


@dataclass(frozen=True)
class Proven:
    """What random calls showed of a claim."""

    calls: int
    gap: float
    single: float
    """The largest differences, in float64 and in float32."""
    refused: int

    def __str__(self) -> str:
        return (
            f"{self.calls} calls, {self.gap:.1e} at most (float32 {self.single:.1e}), "
            f"{self.refused} refused"
        )


def read(root: Path) -> dict[str, Proven]:
    """What is recorded, by the name of the claim."""
    path = root / RECORDED
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    found = (LINE.fullmatch(line) for line in text.splitlines())
    return {
        one["name"]: Proven(
            int(one["calls"]), float(one["gap"]), float(one["single"]), int(one["refused"])
        )
        for one in found
    }


def write(root: Path, proven: dict[str, Proven], order: list[str]):
    """Record, in the order of the data; what is claimed no more is left out."""
    lines = [f"{name}: {proven[name]}\n" for name in order if name in proven]
    (root / RECORDED).write_text("".join(lines), encoding="utf-8")


def stale(new: Proven, old: Proven | None) -> str | None:
    """How a recording is out of date, in a few words; None where it is not."""
    if old is None:
        return "nothing is recorded"
    if (new.calls, new.refused) != (old.calls, old.refused):
        return f"{new}, and recorded is {old}"
    if new.gap > max(MORE * old.gap, TINY):
        return f"{new.gap:.1e} is more than {MORE} times the recorded {old.gap:.1e}"
    return None
