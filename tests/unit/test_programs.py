"""What every published program keeps, whatever it is: a cell, a proof, an example, a note."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support import rules
from tests.support.project import ROOT

PATHS = sorted(ROOT.glob("snippets/**/*.py"))

FIRST = ("torch._dynamo", "torch.distributed.nn")
"""A program imports them before TensorFlow, or before a group of processes, for what that does;
their names are rarely used."""

FOR_LINTERS = re.compile(r"#.*\b(noqa|type: ignore|pylint|pragma|fmt: (off|on|skip))\b")


def unused_imports(code: str) -> Iterator[tuple[int, str]]:
    """The line and the name of each import that a program does not use.

    ``import torch.nn`` is used by ``torch.nn.Linear``, in a string too, not by ``torch.ones``.
    """
    nodes = list(ast.walk(ast.parse(code)))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    used |= {ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)}
    strings = [node.value for node in nodes if isinstance(node, ast.Constant)]
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                name = alias.asname or alias.name
                named = any(str(text).startswith(f"{name}.") for text in strings)
                if name not in used and not ("." in name and named):
                    yield node.lineno, alias.name


def test_there_are_programs():
    assert len(PATHS) > 700


def test_no_import_is_unused():
    rules.hold(
        f"{path.relative_to(ROOT)}:{line}: remove the import of {name}, nothing uses it"
        for path in PATHS
        for line, name in unused_imports(path.read_text(encoding="utf-8"))
        if name not in FIRST and not is_what_fails(path, line)
    )


def is_what_fails(path: Path, line: int) -> bool:
    """Whether a program of the index of errors ends with an import: that raises its message."""
    lines = path.read_text(encoding="utf-8").rstrip().count("\n") + 1
    return path.is_relative_to(ROOT / "snippets" / "errors") and line == lines


def test_no_program_speaks_to_a_linter():
    """Readers copy it: what a linter must pass over stands in .ruff.toml."""
    rules.hold(
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in PATHS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if FOR_LINTERS.search(line)
    )


def test_an_import_is_used_by_its_own_name():
    code = "import torch.nn\nimport numpy as np\nfrom a import b, c\ntorch.ones(b)\n"
    assert list(unused_imports(code)) == [(1, "torch.nn"), (2, "numpy"), (3, "c")]
    assert list(unused_imports("import torch.nn\ntorch.nn.Linear(1, 2)\n")) == []
    assert list(unused_imports("import torch.nn\neval('torch.nn.Linear')\n")) == []
