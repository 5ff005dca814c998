"""The worked examples as one language's reader sees them.

An example is one notebook with the prose of both languages: each Markdown cell says its
own in its metadata, ``lang``. The code cells are shared.
"""

import copy


def in_language(notebook: dict, language: str) -> dict:
    """A copy of a notebook with its code and the prose of one language."""
    shown = copy.deepcopy(notebook)
    shown["cells"] = [
        cell
        for cell in shown["cells"]
        if cell["cell_type"] == "code" or cell["metadata"].get("lang") == language
    ]
    return shown
