"""What the tests of the scripts read: the data that pages carry, and the programs of the rows.

Written by the same functions that write the site, so that Node sees what a browser would.
"""

import json
import os
from functools import cache
from pathlib import Path

import lookup
import messages
import pages
import pasted_errors
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
        write_json(folder / language / "errors.json", table_of_errors(language))
    write_json(folder / "cells.json", cells())
    write_json(folder / "pasted_errors.json", errors_pasted())
    return folder


def cells() -> list[dict]:
    """The program of every cell, and the public names that Python finds in it."""
    return [
        {"id": f"{cell.row} {cell.part}", "code": cell.code, "names": cell.api}
        for row in project.rows().values()
        for cell in (row.tf, row.torch)
    ]


def table_of_errors(language: str) -> list[dict]:
    """The messages of the page of errors, as `errors.js` reads them from its table."""
    return [
        {
            "kind": message.name,
            "text": message.text,
            "note": "/" not in message.places[0],
            "row": message.places[0],
        }
        for message in messages.ordered(project.view(language))
    ]


def errors_pasted() -> dict:
    """What readers paste: with the row that explains it, or nothing."""
    chained = pasted_errors.traceback("channels_last") + pasted_errors.CHAINED
    texts = {
        **{pasted_errors.traceback(name): row for name, row in pasted_errors.EXPLAINED.items()},
        **pasted_errors.LINES,
        chained: pasted_errors.EXPLAINED["channels_last"],
    }
    return {
        "explained": [{"text": text, "row": row} for text, row in texts.items()],
        "unrelated": pasted_errors.UNRELATED,
        "hostile": pasted_errors.HOSTILE,
    }


def write_json(path: Path, data: object):
    """Write data for `load.mjs` to read."""
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
