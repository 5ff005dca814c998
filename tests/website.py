"""The built site, its address, and a browser to read it with: fixtures of the site's tests."""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import publish
import pytest
from bs4 import BeautifulSoup, Tag
from exports import FOLDERS
from pages import LANGUAGES
from playwright.sync_api import (
    Browser,
    Error,
    Locator,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

DESK, LAPTOP, PHONE = 1440, 1024, 390
"""Widths of a browser's window in pixels."""

KINDS = (
    *("", "rows/", "translate/", "errors/", "train/", "verdicts/", "examples/digits/"),
    *("notes/", "defaults/", "glossary/", "print/", "exports/"),
)
"""A page of each kind: seen in every look, and measured; ``train/`` is a heavy topic."""

every_language = pytest.mark.parametrize("language", LANGUAGES)

FOLDER = "tandem"
"""The site stands below its host's root, as it may once published: a link that starts at
the root leads nowhere then."""

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ADDRESS_BAR = ("WebUIOmniboxPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxAimPopup")
"""The suggestions below the address bar. Each new window draws them as a hidden page of
Chromium's own, which costs a processor as much as the page that a test opens."""

PLAYWRIGHTS_OWN = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "TcpPortRandomizationWin",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "msForceBrowserSignIn",
    "msEdgeUpdateLaunchServicesPreferredVersion",
)
"""What Playwright turns off. Chromium reads one list, the last
(https://github.com/microsoft/playwright/issues/36658), so ours repeats it."""

TURNED_OFF = "--disable-features=" + ",".join((*PLAYWRIGHTS_OWN, *ADDRESS_BAR))

NO_CHROMIUM = (
    "No Chromium was found. Install it with: apt-get install chromium, "
    "or: .venv/bin/playwright install chromium"
)


PATIENCE = 30_000
"""Milliseconds that an action or an expectation may take on a busy machine."""

expect.set_options(timeout=PATIENCE)


@contextmanager
def published_site() -> Iterator[tuple[Path, str]]:
    """Build the site once and serve it: its folder and its address, until left."""
    with tempfile.TemporaryDirectory(prefix="tandem-site-") as scratch:
        server = publish.open_server(Path(scratch), 0)
        address = f"http://127.0.0.1:{server.server_port}/{FOLDER}/"
        site = Path(scratch, FOLDER)
        publish.build(site, address)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site, address
        server.shutdown()
        server.server_close()


def chromium_paths(playwright: Playwright) -> list[str]:
    """Where a Chromium may be: the system's own first, then Playwright's."""
    found = [path for name in CHROMIUMS if (path := shutil.which(name))]
    return [*found, playwright.chromium.executable_path]


def start_browser(playwright: Playwright) -> Browser | None:
    """The first Chromium that starts; None if none does."""
    for path in chromium_paths(playwright):
        try:
            return playwright.chromium.launch(
                executable_path=path, args=[*CHROMIUM_ARGUMENTS, TURNED_OFF]
            )
        except Error:  # no such file, or a stub that only says how to install one
            continue
    return None


@pytest.fixture(scope="session")
def published() -> Iterator[tuple[Path, str]]:
    """The site's folder and its address."""
    with published_site() as place:
        yield place


@pytest.fixture(scope="session")
def site(published) -> Path:
    """The folder of the built site."""
    return published[0]


@pytest.fixture(scope="session")
def address(published) -> str:
    """Where the built site is served; ends in a slash."""
    return published[1]


@pytest.fixture(scope="session")  # these tests are the last: nothing else needs an event loop
def browser(request) -> Iterator[Browser]:
    """A Chromium without a window; no program runs beside it."""
    request.config.runner.wait_until_idle()
    with sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            pytest.fail(NO_CHROMIUM, pytrace=False)
        yield browser
        browser.close()


def open_page(browser: Browser, width: int = DESK, height: int = 900, **options) -> Page:
    """A new page in a context of its own: nothing is kept from another test.

    The service worker would fetch the whole site beside a test; one that is about it asks for
    ``service_workers="allow"``.
    """
    options = {"service_workers": "block"} | options
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    context.set_default_timeout(PATIENCE)
    return context.new_page()


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


def html_files(site: Path) -> list[str]:
    """Every page of the built site, as a path below it: ``fr/train/index.html``."""
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(files) > 2 * len(FOLDERS), f"only {files} were built"
    return files


def page_url(file: str) -> str:
    """The address of a page below the site's: ``fr/train/``."""
    return file.removesuffix("index.html")


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
