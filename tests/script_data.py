"""What the tests of the scripts read: the data that pages carry, and the programs of the rows.

Written by the same functions that write the site, so that Node sees what a browser would.
"""

import json
import os
from functools import cache
from pathlib import Path

import hostile
import lookup
import pages
import project


def environment(scratch: Path) -> dict[str, str]:
    """The environment of a Node that runs tests: it says where the data lie."""
    return os.environ | {"TANDEM_DATA": str(written(scratch))}


@cache
def written(scratch: Path) -> Path:
    """Write the data once; the folder that holds them."""
    folder = scratch / "scripts"
    for language in pages.LANGUAGES:
        (folder / language).mkdir(parents=True)
        lookup.write(folder / language, project.view(language))
    write_json(folder / "cells.json", cells())
    write_json(folder / "hostile.json", hostile.TEXTS)
    return folder


def cells() -> list[dict]:
    """The program of every cell, and the public names that Python finds in it."""
    return [
        {"id": f"{cell.row} {cell.part}", "code": cell.code, "names": cell.api}
        for row in project.rows().values()
        for cell in (row.tf, row.torch)
    ]


def write_json(path: Path, data: object):
    """Write data for `load.mjs` to read."""
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
