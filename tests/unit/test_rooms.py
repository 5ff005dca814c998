"""The rooms of `tandem` import each other one way, and no two modules each other."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tandem import ROOT
from tests.support import rules

MAY_IMPORT = {
    "language": set(),
    "read": {"language"},
    "find": {"language", "read"},
    "write": {"language", "read", "find"},
    "publish": {"language", "read", "find", "write"},
    "record": {"read"},
    "tools": {"language", "read", "find", "write", "publish", "record"},
}
"""The rooms that each room may import, beside itself and what stands before all rooms."""

FRAMEWORKS = {"tensorflow", "keras", "torch", "torchvision"}

LONGEST = 400
"""Lines of a file of ours; a story is a notebook, its prose in two languages."""


def modules() -> dict[str, Path]:
    """Every module of the project's package, by its name."""
    paths = sorted((ROOT / "tandem").rglob("*.py"))
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)
    return {
        name.removesuffix(".__init__"): path for name, path in zip(names, paths, strict=True)
    }


MODULES = modules()


def imported(path: Path) -> Iterator[str]:
    """The names of what a module imports, ours as modules."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                yield name if name in MODULES else node.module


def room(module: str) -> str | None:
    """The room of a module of ours; None for what stands before all rooms."""
    _, _, rest = module.partition(".")
    name = rest.partition(".")[0]
    return name if name in MAY_IMPORT else None


def test_every_folder_is_a_room():
    folders = {path.parent.name for path in (ROOT / "tandem").glob("*/__init__.py")}
    assert folders == set(MAY_IMPORT)


def test_no_arrow_goes_up():
    rules.hold(
        f"{path.relative_to(ROOT)} imports {other}: a room {room(module)!r} may not"
        for module, path in MODULES.items()
        for other in imported(path)
        if other.split(".")[0] == "tandem" and room(other)
        if room(other) != room(module)
        if room(module) is None or room(other) not in MAY_IMPORT[room(module)]
    )


def test_no_two_modules_import_each_other():
    graph = {name: set(imported(path)) & set(MODULES) for name, path in MODULES.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' > '.join(error.args[1])}", pytrace=False)


def test_nothing_imports_the_tests_and_only_tools_a_browser():
    rules.hold(
        f"{path.relative_to(ROOT)} imports {other}"
        for module, path in MODULES.items()
        for other in imported(path)
        if other.split(".")[0] == "tests"
        or (other.split(".")[0] == "playwright" and room(module) != "tools")
        or other.split(".")[0] in FRAMEWORKS
    )


def test_programs_import_nothing_of_the_project():
    rules.hold(
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((ROOT / "snippets").rglob("*.py"))
        for name in imported(path)
        if name.split(".")[0] in ("tandem", "tests")
    )


def test_no_file_is_longer_than_a_reader_s_breath():
    kinds = {".py", ".js", ".mjs", ".css", ".html"}
    files = [
        path
        for folder in ("tandem", "tests", "snippets")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in kinds
        and path.name != "story.py"
        and not {"node_modules", "vendor"} & set(path.parts)
    ]
    lines = {path: path.read_text(encoding="utf-8").count("\n") for path in files}
    rules.hold(
        f"{path.relative_to(ROOT)}: {count} lines, at most {LONGEST}"
        for path, count in lines.items()
        if count > LONGEST
    )
