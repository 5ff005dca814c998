"""Writes what other programs read of the site: ``rows.json``, ``twins.json``, ``llms.txt`` and
each program."""

import dataclasses
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from tandem.find import tables
from tandem.read.addresses import old_program_url, program_url
from tandem.read.view import View
from tandem.write import twins_json
from tandem.write.llms import full_text, llms_text
from tandem.write.rows_json import as_data

OTHERS = {
    "snippets/notes/*.py": ("snippets/notes/{}.py", "tests/notes/{}.py"),
    "snippets/stories/*/story.py": ("snippets/stories/{}.py", "snippets/examples/{}.py"),
    "snippets/errors/*/*.py": ("snippets/errors/{}.py",),
    "snippets/twins/*.py": ("snippets/twins/{}.py", "snippets/defaults/{}.py"),
    "snippets/installed/*.py": ("snippets/installed/{}.py",),
}
"""The programs that are no row's, and where each stands on the site: under its name today,
then where it stood before and is still looked for."""


def programs(view: View, root: Path) -> Iterator[tuple[str, Path]]:
    """Every program of the project at `root`, under each address that it has on the site."""
    once = {new: old for old, new in tables.moved().items()}
    for row in view.rows.values():
        for program in row.programs:
            yield program_url(program), program.path
            yield old_program_url(program), program.path
            if row.id in once:
                before = dataclasses.replace(program, row=once[row.id])
                yield program_url(before), program.path
                yield old_program_url(before), program.path
    for pattern, addresses in OTHERS.items():
        for path in sorted(root.glob(pattern)):
            name = path.parent.name if path.stem == "story" else path.stem
            for address in addresses:
                yield address.format(name), path


def write_texts(folder: Path, view: View, root_url: str, stories: dict[str, str]):
    """Write the two texts of a language beside its pages."""
    text = llms_text(view, root_url, stories)
    (folder / "llms.txt").write_text(text, encoding="utf-8")
    (folder / "llms-full.txt").write_text(full_text(view, root_url), encoding="utf-8")


def write(folder: Path, view: View, root: Path):
    """Write what the site has once: ``rows.json``, rows in the order of the pages,
    ``twins.json``, and every program of the project at `root`, byte for byte."""
    data = [as_data(view.rows[shown.row], view.row_titles[shown.row]) for shown in view.shown()]
    write_json(folder / "rows.json", data)
    write_json(folder / "twins.json", [twins_json.as_data(twin, view) for twin in view.twins])
    for address, path in programs(view, root):
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def write_json(path: Path, data: list):
    """Write data as people can read it, too."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
