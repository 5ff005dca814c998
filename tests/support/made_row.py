"""A small row of its own, written for a test."""

from pathlib import Path

from tandem.read.catalogue import FILES

CELL = '"""`print`"""\nprint("hello")\n'


def make_row(folder: Path, row: str = "train/fit", **texts: str) -> Path:
    """Write a row's files; a part whose text is None is left out."""
    (folder / row).mkdir(parents=True, exist_ok=True)
    for part, name in FILES.items():
        text = texts.get(part, CELL)
        if text is not None:
            (folder / row / name).write_text(text)
            (folder / row / name).with_suffix(".txt").write_text("same\n")
    return folder
