"""The line that installs what the cells need: nothing is missing, nothing is too much."""

import ast
import re
import sys
from importlib import metadata

import pytest

from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.read import catalogue
from tandem.read.view import View
from tandem.write import install
from tests.support import project, rules
from tests.support.made_row import make_row

COMMAND = re.compile(r"^pip install (?P<packages>[\w -]+?)(?:  # .+)?$", re.M)


def shown(language: str = "en") -> list[str]:
    """The packages that the shown commands install."""
    text = install.install("", "index:1", project.view(language))
    return [name for command in COMMAND.findall(text) for name in command.split()]


def plain(package: str) -> str:
    """A package's name as all spellings of it are compared."""
    return re.sub(r"[-_.]+", "-", package).lower()


def brought(package: str) -> set[str]:
    """A package, and those that it requires."""
    needs = metadata.requires(package) or []
    return {plain(package), *(plain(re.match(r"[\w.-]+", need)[0]) for need in needs)}


def test_every_import_of_every_cell_is_installed():
    provided = metadata.packages_distributions()
    present = {package for name in shown() for package in brought(name)}
    missing = set()
    for row in project.rows().values():
        for cell in (row.tf, row.torch):
            for node in ast.walk(ast.parse(cell.code)):
                names = (
                    [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                )
                names += [node.module] if isinstance(node, ast.ImportFrom) else []
                for name in {name.partition(".")[0] for name in names}:
                    if name in sys.stdlib_module_names:
                        continue
                    if present.isdisjoint(map(plain, provided[name])):
                        missing.add(f"{cell.path}: nothing in {shown()} brings {name}")
    rules.hold(missing)


def test_what_a_comment_says_that_a_cell_needs_is_installed():
    needs = re.compile(r"# needs (\w+) only")
    found = {
        package: str(cell.path)
        for row in project.rows().values()
        for cell in (row.tf, row.torch)
        for package in needs.findall(cell.code)
    }
    assert found and found.keys() <= set(shown())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_package_is_named_once(language):
    assert len(shown(language)) == len(set(shown(language)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["index.md", "start.md"])
def test_home_and_the_first_topic_show_it(page, language):
    assert "\n::: install\n" in project.sources()[language][page]


def test_an_import_that_nobody_knows_is_named(tmp_path):
    rows = catalogue.load(make_row(tmp_path, tf='"""`x`"""\nimport unheard.of\n'))
    with pytest.raises(Problem, match=r"keras_cell\.py: it imports unheard\. .*BROUGHT_BY"):
        install.install("", "index:1", View("en", rows, {}))
