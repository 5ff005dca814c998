"""The index and its finder in a browser: shared by the tests that drive them."""

from playwright.sync_api import Locator, Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK

KINDS = {"en": "cannot match layers", "fr": "différent couches"}
"""A verdict and a topic, typed."""


def link_to(row: str) -> str:
    """The address of a row, from the index."""
    topic, name = row.split("/")
    return f"../{topic}/#{name}"


def open_index(opened, address, language, question="", width=DESK, **options) -> Page:
    """The index of a language, with a question in its address."""
    page = opened(width, **options)
    page.goto(f"{address}{FOLDERS[language]}rows/{question}")
    return page


def chip(page: Page, kind: str, value: str) -> Locator:
    """A chip of the finder: of a verdict, of a topic."""
    return page.locator(f'.finder [data-{kind}="{value}"]')


def settle(page: Page):
    """Wait until all that was asked is answered and drawn."""
    expect(page.locator(".rows-table")).not_to_have_attribute("aria-busy", "true")


def counted(page: Page, kind: str, value: str) -> int:
    """How many rows a chip says that it has."""
    settle(page)
    return int(chip(page, kind, value).locator(".chip-count").inner_text())


def first(page: Page) -> Locator:
    """The link of the first row that is found."""
    return page.locator(".found [scope=row] a").first


def found(page: Page) -> Locator:
    """The rows that are found, once all of them are drawn."""
    settle(page)
    return page.locator(".found tr:not(.topic)")


def count_of(page: Page) -> int:
    """How many rows the page says that it found."""
    settle(page)
    return int(page.locator(".finder-count").inner_text().split()[0])
