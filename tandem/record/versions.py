"""Keeps the day of a recording of everything, and the versions that it was made with."""

import json
from pathlib import Path

from tandem.read.verified import PATH, Verified


def write(root: Path, verified: Verified):
    """Write what `tandem.read.verified` reads."""
    data = {"date": verified.date.isoformat(), "versions": verified.versions}
    (root / PATH).write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
