"""The line that installs what the cells import, reckoned from their imports."""

import ast
import sys
from collections import defaultdict
from functools import cache

from tandem.problem import Problem
from tandem.read.catalogue import Program
from tandem.read.syntax import tree
from tandem.read.view import View

BROUGHT_BY = {
    "tensorflow": "tensorflow",
    "keras": "tensorflow",
    "numpy": "tensorflow",
    "h5py": "tensorflow",
    "torch": "torch",
    "torchvision": "torchvision",
    "PIL": "torchvision",
    "fsspec": "torch",
    "sklearn": "scikit-learn",
    "pandas": "pandas",
    "matplotlib": "matplotlib",
    "tensorboard": "tensorboard",
    "safetensors": "safetensors",
    "onnxruntime": "onnxruntime",
    "doctr": "python-doctr",
}
"""The package to ask pip for, by the name that a program imports, in the line's order."""

UNSEEN = {"models/plot": "pydot", "save/onnx": "onnxscript"}
"""The package that a row's cells need without an import of theirs, by the row."""

SKIPPED = "<!--pytest.mark.skip(reason='it would install gigabytes anew, tests have them')-->"


@cache
def imported(program: Program) -> tuple[str, ...]:
    """The first name of each import of a program that Python does not ship."""
    found = []
    for node in ast.walk(tree(program.code)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module)
    firsts = (name.partition(".")[0] for name in found)
    return tuple(first for first in firsts if first not in sys.stdlib_module_names)


def needed(view: View) -> dict[str, set[str]]:
    """The packages to install, in order, and the rows whose cells need each.

    Raises `Problem` for an import of which nobody said what brings it.
    """
    rows: dict[str, set[str]] = defaultdict(set)
    for row in view.rows.values():
        for cell in (row.tf, row.torch):
            for name in imported(cell):
                if name not in BROUGHT_BY:
                    raise Problem(
                        str(cell.path),
                        f"it imports {name}. Say which package brings it: add it to "
                        "BROUGHT_BY in tandem/write/install.py",
                    )
                rows[BROUGHT_BY[name]].add(row.id)
        if row.id in UNSEEN:
            rows[UNSEEN[row.id]].add(row.id)
    order = [*BROUGHT_BY.values(), *UNSEEN.values()]
    return {package: rows[package] for package in order if package in rows}


def install(argument: str, where: str, view: View) -> str:
    """``::: install``: the commands, one for what most cells need, one for what a single row
    does, which says where it stands."""
    packages = needed(view)
    common = [package for package, rows in packages.items() if len(rows) > 1]
    lines = [f"pip install {' '.join(common)}"] if common else []
    for package, rows in packages.items():
        if len(rows) == 1:
            title = view.titles[next(iter(rows)).partition("/")[0]]
            lines.append(
                f"pip install {package}  # {view.words['home']['only for'].format(title)}"
            )
    return "\n".join([SKIPPED, "", "```sh", *lines, "```"])
