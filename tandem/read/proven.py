"""What random calls showed of each direction of a twin, as the tests of the twins recorded it:

keras.layers.Dense -> torch.nn.Linear: 27 calls, 3.3e-16 at most (float32 2.4e-07), 10 refused
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tandem.problem import Problem
from tandem.read.signatures import FOLDER

RECORDED = FOLDER / "proven.txt"
"""From the project's root; what it does not name is not proven."""

LINE = re.compile(
    r"(?P<source>\S+) -> (?P<target>\S+): (?P<calls>\d+) calls?, (?P<gap>\S+) at most "
    r"\(float32 (?P<single>\S+)\)(, (?P<refused>\d+) refused)?"
)


@dataclass(frozen=True)
class Proven:
    """What was shown of one direction."""

    calls: int
    """Random calls that were rewritten, run on both sides and agreed."""
    gap: str
    """The largest difference among them in float64, as it was printed."""
    single: str
    """That of the one in float32."""


@cache
def read(root: Path) -> dict[tuple[str, str], Proven]:
    """What was shown, by source and target. Raises `Problem` for a line that says nothing."""
    path = root / RECORDED
    found = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, text in enumerate(lines, start=1):
        line = LINE.fullmatch(text)
        if line is None:
            raise Problem(f"{RECORDED}:{number}", f"{text!r} says nothing of a twin")
        proof = Proven(int(line["calls"]), line["gap"], line["single"])
        found[line.group("source", "target")] = proof
    return found
