"""The stories as one language's reader sees them.

A story is one notebook, executed, with the prose of both languages: each Markdown cell says its
own in its metadata, ``lang``. The code cells are shared.
"""

import base64
import copy
import json
from pathlib import Path

from tandem.language import typography


def paths(root: Path) -> dict[str, Path]:
    """Each story's executed notebook, by the story's name."""
    found = sorted((root / "snippets/stories").glob("*/story.ipynb"))
    return {path.parent.name: path for path in found}


def source_path(name: str) -> str:
    """Where a story is written, from the project's root."""
    return f"snippets/stories/{name}/story.py"


def notebook_path(name: str) -> str:
    """Where a story's executed notebook is, from the project's root."""
    return f"snippets/stories/{name}/story.ipynb"


def read(path: Path, language: str) -> dict:
    """An executed notebook in one language."""
    return in_language(json.loads(path.read_text(encoding="utf-8")), language)


def titles(root: Path, language: str) -> dict[str, str]:
    """The titles of the stories in a language, by name."""
    return {name: title(read(path, language)) for name, path in paths(root).items()}


def in_language(notebook: dict, language: str) -> dict:
    """A copy of a notebook with its code and the prose of one language."""
    shown = copy.deepcopy(notebook)
    shown["cells"] = [
        cell
        for cell in shown["cells"]
        if cell["cell_type"] == "code" or cell["metadata"].get("lang") == language
    ]
    for cell in shown["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = typography.typeset("".join(cell["source"]), language)
    return shown


def title(notebook: dict) -> str:
    """The first heading of a notebook that is in one language."""
    prose = ("".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "markdown")
    return next(prose).partition("\n")[0].removeprefix("# ")


def pictures(notebook: dict) -> list[bytes]:
    """The pictures that the code cells drew, as PNG files, in order."""
    return [
        base64.b64decode(output["data"]["image/png"])
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]
