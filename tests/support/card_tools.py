"""A row on its page, and what its tools copy: shared by the tests that use them."""

from playwright.sync_api import Locator, Page

from tandem.read import catalogue
from tandem.read.addresses import FOLDERS
from tandem.read.catalogue import SIDES
from tests.support import project

ROW = "gradients/zero_grad"
"""A row in the middle of a long page."""

CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
READ = "navigator.clipboard.readText()"


def row_url(address: str, language: str, row: str = ROW) -> str:
    """The address of a row."""
    topic, name = row.split("/")
    return f"{address}{FOLDERS[language]}{topic}/#{name}"


def row_of(page: Page, row: str = ROW) -> Locator:
    """The element of a row."""
    return page.locator(f"[data-row='{row}']")


def titles(language: str) -> dict[str, str]:
    """Each row's heading, as it is read."""
    view = project.view(language)
    return {shown.row: view.typeset(shown.title).replace("`", "") for shown in view.shown()}


def expect_both(copied: str, row: catalogue.Row, language: str):
    """Both programs were copied whole, each under its framework's name and its file's."""
    head, *programs = copied.split("\n# TensorFlow: ")
    assert len(programs) == 1
    left, right = programs[0].split("\n# PyTorch: ")
    assert titles(language)[row.id] in head
    assert all(line.startswith("#") for line in head.strip().splitlines())
    for side, text in zip(SIDES, (left, right), strict=True):
        program = getattr(row, side)
        assert text.strip() == f"{program.download}\n\n{program.code.strip()}"
    compile(copied, "both.py", "exec")  # what is no program is a comment
