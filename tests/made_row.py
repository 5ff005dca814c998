"""A small row of its own, written for a test."""

from pathlib import Path

import catalogue

CELL = '"""`print`"""\nprint("hello")\n'


def make_row(folder: Path, row: str = "train/fit", **texts: str) -> Path:
    """Write a row's files; a part whose text is None is left out."""
    topic, name = row.split("/")
    (folder / topic / "recorded").mkdir(parents=True, exist_ok=True)
    for part in catalogue.PARTS:
        text = texts.get(part, CELL)
        if text is not None:
            (folder / topic / f"{name}_{part}.py").write_text(text)
            (folder / topic / "recorded" / f"{name}_{part}.txt").write_text("same\n")
    return folder
