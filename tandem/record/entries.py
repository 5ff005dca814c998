"""Runs the programs of the index of errors, and keeps what each raised or warned."""

import json
from dataclasses import asdict
from pathlib import Path

from tandem.read.entries import FOLDER, Entry, Said, recorded
from tandem.read.templates import plain
from tandem.record import catching, caught, recording, runner

LENGTH = 2000
"""Characters of a message that are kept: templates must find all that they say."""

NAME = "program.py"
MAIN = f'import {caught.MODULE}\n\n{caught.MODULE}.whole_program("{NAME}")\n'


def runnable(entry: Entry) -> runner.Program:
    """An entry's program as the runner takes it: beside one that tells what it raises."""
    return runner.Program("main.py", MAIN, ((NAME, entry.code),))


def raised(result: runner.Result, entry: Entry) -> Said | None:
    """What a run raised or warned: what the entry's first message fits, else the first."""
    found = [Said(**said) for said in catching.said(result.caught, LENGTH)]
    first = entry.templates[0]
    fitting = [said for said in found if first.found(plain(said.message)) is not None]
    return (fitting or found or [None])[0]


def difference(new: Said, old: Said) -> str | None:
    """Why a run did not raise what is recorded, or None; numbers may differ as they print."""
    for part in ("kind", "message", "by"):
        if difference := recording.difference(getattr(new, part), getattr(old, part)):
            return difference
    return None


def write(root: Path, group: str, said: dict[str, Said]):
    """Rewrite what is recorded of some programs of a group; others stay, if they are there."""
    folder = root / FOLDER / group
    names = {path.stem for path in folder.glob("*.py")}
    kept = recorded(root, group) | said
    data = {name: asdict(kept[name]) for name in sorted(kept) if name in names}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    (root / FOLDER / f"{group}.json").write_text(text, encoding="utf-8")
