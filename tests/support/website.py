"""The built site, its address, and a browser to read it with: fixtures of the site's tests."""

import os
import subprocess
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Locator, Page, Playwright, expect, sync_playwright

from tandem import ROOT
from tandem.language.words import LANGUAGES
from tandem.publish import build, host
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import (
    CHROMIUMS,
    DESK,
    NO_CHROMIUM,
    PATIENCE,
    WITH_WINDOWS,
    open_page,
    published_site,
    start_browser,
)

every_language = pytest.mark.parametrize("language", LANGUAGES)

REPOSITORY = "https://github.com/example/tandem"
"""A repository that is only named: nothing asks it."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def published() -> Iterator[tuple[Path, str]]:
    """The site's folder and its address."""
    with published_site() as place:
        yield place


@pytest.fixture(scope="session")
def known(tmp_path_factory) -> Iterator[tuple[Path, str]]:
    """The English site built where its repository is known: its folder and its address."""
    folder = tmp_path_factory.mktemp("known")
    server = host.open_server(folder, 0)
    address = f"http://127.0.0.1:{server.server_port}/"
    settings = {"SITE_URL": address, "REPOSITORY_URL": REPOSITORY, "NO_MKDOCS_2_WARNING": "1"}
    command = build.command(build.CONFIGS["en"], folder)
    subprocess.run(command, cwd=ROOT, env=os.environ | settings, check=True, timeout=300)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, address
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(published) -> Path:
    """The folder of the built site."""
    return published[0]


@pytest.fixture(scope="session")
def address(published) -> str:
    """Where the built site is served; ends in a slash."""
    return published[1]


@pytest.fixture(scope="session")  # these tests are the last: nothing else needs an event loop
def playwright(request) -> Iterator[Playwright]:
    """What drives a browser; no program runs beside it."""
    request.config.runner.wait_until_idle()
    with sync_playwright() as playwright:
        yield playwright


def started(playwright: Playwright, names: tuple[str, ...]) -> Iterator[Browser]:
    """A Chromium of one of some names, closed after the tests that read with it."""
    browser = start_browser(playwright, names)
    if browser is None:
        pytest.fail(NO_CHROMIUM, pytrace=False)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def browser(playwright) -> Iterator[Browser]:
    """The quickest Chromium."""
    yield from started(playwright, CHROMIUMS)


@pytest.fixture(scope="session")
def browser_with_windows(playwright) -> Iterator[Browser]:
    """A Chromium that could open windows, though nobody sees them."""
    yield from started(playwright, WITH_WINDOWS)


def until_ready(page: Page, url: str | None = None):
    """Wait until the page that a click or a key led to has run all of its scripts."""
    if url is not None:
        page.wait_for_url(url, wait_until="commit")
    page.locator("html[data-ready]").wait_for(state="attached")


def listen(page: Page) -> list[str]:
    """Collects what a page complains of, from now on."""
    complaints = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else 0)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


def search(page: Page, words: str) -> Locator:
    """Ask the site's search once, not letter by letter; its first result, once all show."""
    box = page.locator("input[name=query]")
    box.fill(words)
    box.press("Shift")  # Material looks at the box when a key is let go
    results = page.locator(".md-search-result__link")
    results.first.wait_for()
    return results.first


BOXES = """(element, selectors) => {
  const { x: left, y: top } = element.getBoundingClientRect();
  const rounded = (value) => Math.round(100 * value) / 100;
  return selectors.map((selector) => {
    const { x, y, width, height } = element.querySelector(selector).getBoundingClientRect();
    return { x: rounded(x - left), y: rounded(y - top), width, height };
  });
}"""


def boxes(around: Locator, *selectors: str) -> list[dict[str, float]]:
    """Where elements lie inside another, in pixels from its corner, all at one moment.

    Rows above take their true height once they are near, so a place on the screen may change
    from one measurement to the next.
    """
    return around.evaluate(BOXES, selectors)


@pytest.fixture
def opened(browser):
    """Opens pages of a width, and closes them after the test."""
    contexts = []

    def open_one(width: int = DESK, height: int = 900, **options) -> Page:
        page = open_page(browser, width, height, **options)
        contexts.append(page.context)
        return page

    yield open_one
    for context in contexts:
        context.close()


def language_of(file: str) -> str:
    """The language of a page, by its folder."""
    return "fr" if file.startswith(FOLDERS["fr"]) else "en"


@cache
def parse(path: Path) -> BeautifulSoup:
    """A page of the built site."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@cache
def row_elements(path: Path) -> dict[str, Tag]:
    """The elements of the rows that a page shows, by the row's id."""
    return {element["data-row"]: element for element in parse(path).select("[data-row]")}
