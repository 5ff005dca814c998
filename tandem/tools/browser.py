"""The site built and served, and a Chromium to read it with: for tests, bench and paper."""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, Playwright

from tandem.publish import build, host
from tandem.read.addresses import FOLDERS

DESK, LAPTOP, PHONE = 1440, 1024, 390
"""Widths of a browser's window in pixels."""

KINDS = (
    *("", "rows/", "translate/", "errors/", "train/", "verdicts/", "examples/digits/"),
    *("notes/", "defaults/", "glossary/", "print/", "exports/"),
)
"""A page of each kind: seen in every look, and measured; ``train/`` is a heavy topic."""

FOLDER = "tandem"
"""The site stands below its host's root, as it may once published: a link that starts at
the root leads nowhere then."""

WITH_WINDOWS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUMS = ("chromium-headless-shell", *WITH_WINDOWS)
"""What a Chromium may be called. The first one has no windows at all, which halves what opening
a page costs; what a window offers, such as to install a site, it does not know."""

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


@contextmanager
def published_site() -> Iterator[tuple[Path, str]]:
    """Build the site once and serve it: its folder and its address, until left."""
    with tempfile.TemporaryDirectory(prefix="tandem-site-") as scratch:
        server = host.open_server(Path(scratch), 0)
        address = f"http://127.0.0.1:{server.server_port}/{FOLDER}/"
        site = Path(scratch, FOLDER)
        build.build(site, address)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site, address
        server.shutdown()
        server.server_close()


def chromium_paths(playwright: Playwright, names: tuple[str, ...] = CHROMIUMS) -> list[str]:
    """Where a Chromium may be: the system's own first, then Playwright's."""
    found = [path for name in names if (path := shutil.which(name))]
    return [*found, playwright.chromium.executable_path]


def start_browser(playwright: Playwright, names: tuple[str, ...] = CHROMIUMS) -> Browser | None:
    """The first Chromium of some names that starts; None if none does."""
    for path in chromium_paths(playwright, names):
        try:
            return playwright.chromium.launch(
                executable_path=path, args=[*CHROMIUM_ARGUMENTS, TURNED_OFF]
            )
        except Error:  # no such file, or a stub that only says how to install one
            continue
    return None


def open_page(browser: Browser, width: int = DESK, height: int = 900, **options) -> Page:
    """A new page in a context of its own: nothing is kept from another test.

    The service worker would fetch the whole site beside a test; one that is about it asks for
    ``service_workers="allow"``.
    """
    options = {"service_workers": "block"} | options
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    context.set_default_timeout(PATIENCE)
    return context.new_page()


def html_files(site: Path) -> list[str]:
    """Every page of the built site, as a path below it: ``fr/train/index.html``."""
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(files) > 2 * len(FOLDERS), f"only {files} were built"
    return files


def page_url(file: str) -> str:
    """The address of a page below the site's: ``fr/train/``."""
    return file.removesuffix("index.html")
