"""Reading without a network: what the service worker keeps, and when it shows it.

The network goes away as networks do: the server is stopped. Playwright's emulation of it acts
differently on a page and its worker.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tandem.publish import offline
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import FOLDER, open_page
from tests.support.servers import Host
from tests.support.website import every_language, parse, search, until_ready

SCOPE = f"/{FOLDER}/"

SHOWN = {"train", "save", "start", "data", "glossary", "notes"}
"""The pages of a small site, beside the first one: all are kept in seconds."""

HAS_KEPT_WHAT_IT_SHOWS = """async () => {
  const files = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
  const urls = [location.href, ...files.map((file) => file.href ?? file.src)];
  const kept = await Promise.all(urls.map((url) => caches.match(url)));
  return kept.every(Boolean);
}"""

DELAY = 6000
"""Milliseconds after which a page has the service worker installed."""


def replace(path: Path, old: str, new: str):
    """Write a file with one place changed."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class SmallSite(Host):
    """A server of a copy of the site with few pages, which a later build may change."""

    def __init__(self, site: Path, folder: Path):
        super().__init__(folder)
        self.site = folder / FOLDER

        def left_out(place: str, names: list[str]) -> list[str]:
            return [
                name
                for name in names
                if name.endswith((".png", ".webp", ".map"))
                or (Path(place, name, "index.html").exists() and name not in SHOWN | {"fr"})
            ]

        shutil.copytree(site, self.site, ignore=left_out)
        # A reader's machine has something better to do meanwhile: a test waits for it.
        replace(self.site / "sw.js", "PAUSE = 200", "PAUSE = 0")
        for language in FOLDERS:
            self.list_files(language)

    def list_files(self, language: str):
        """Write the list of what is kept, as a build does: each language by itself."""
        home, others = self.site / FOLDERS[language], () if language == "fr" else ("fr/",)
        files = offline.kept_files(home, language)
        own = {path: name for path, name in files.items() if not path.startswith(others)}
        offline.write_json(home / "offline.json", own)

    def build(self, language: str) -> str:
        """The build that a page names once all of it is kept."""
        return offline.hash_of(self.site / FOLDERS[language] / "offline.json")

    def change(self, file: str, old: str, new: str):
        """Write a page anew, as a later build would."""
        replace(self.site / file, old, new)
        self.list_files("en")

    @property
    def home(self) -> str:
        """The address of the English site."""
        return f"{self.address}{FOLDER}/"


@pytest.fixture
def host(site, tmp_path) -> Iterator[SmallSite]:
    """A server that a test may disturb."""
    host = SmallSite(site, tmp_path)
    host.start()
    yield host
    host.stop()


@pytest.fixture
def page(opened) -> Page:
    """A page whose time a test may move."""
    page = opened(service_workers="allow")
    page.clock.install(time=0)
    return page


def until_kept(page: Page, build: str):
    """Let the page's delay pass, and wait until all of its language is kept."""
    page.wait_for_load_state()
    page.clock.fast_forward(DELAY + 1000)
    expect(page.locator("html")).to_have_attribute("data-kept", build)


def until_all_kept(page: Page, host: SmallSite, language: str):
    """Let the page's delay pass, and wait until its language and the other one are kept."""
    until_kept(page, host.build(language))
    twin = host.build(other_than(language))
    expect(page.locator("html")).to_have_attribute("data-kept-twin", twin)


def other_than(language: str) -> str:
    """The other language."""
    return "fr" if language == "en" else "en"


def until_worker(page: Page, state: str):
    """Wait until a service worker answers for the page, or a newer one does."""
    expect(page.locator("html")).to_have_attribute("data-worker", state)


def go(page: Page, url: str):
    """Go to another page as a link does, which the service worker may answer.

    Playwright's own ways also wait for what the browser's tools tell of the request.
    """
    page.evaluate("(url) => { setTimeout(() => { location.href = url; }); }", url)
    expect(page).to_have_url(url)


def expect_kept(page: Page, url: str):
    """Go to a page that was kept, with its style and its scripts."""
    go(page, url)
    expect(page.locator("html[data-ready][data-worker=active]")).to_be_attached()
    expect(page.locator(".md-header")).to_have_css("position", "sticky")


def expect_not_kept(page: Page, url: str, language: str = "en"):
    """Go to a page that was not kept: the site says so."""
    go(page, url)
    says = {"en": "No network", "fr": "Pas de réseau"}[language]
    expect(page.locator(f"html[lang={language}] h1")).to_have_text(says)


@every_language
def test_offline_every_page_of_the_language_is_there(page, host, language):
    home = host.home + FOLDERS[language]
    page.goto(f"{home}train/")
    said = page.locator(".kept")
    expect(said).to_be_hidden()
    until_all_kept(page, host, language)
    expect(said).to_be_visible()
    host.stop()
    search(page, "GradientTape")  # on a page that was opened before all was kept
    expect_kept(page, f"{home}train/?again")
    expect(page.locator("[data-row='train/loop']")).to_be_attached()
    page.locator(".md-nav--primary a[href='../save/']").click()
    expect(page).to_have_url(f"{home}save/")
    for url in ("", "glossary/", "notes/?from=elsewhere#gone", "data/index.html"):
        expect_kept(page, home + url)
    expect_kept(page, home)
    search(page, "GradientTape").click()
    expect(page.locator("[data-row]").first).to_be_visible()

    expect_not_kept(page, f"{home}nowhere/", language)
    page.locator("a").last.click()
    expect(page).to_have_url(home)
    until_ready(page)
    expect_not_kept(page, f"{home}nowhere/", language)
    host.start()
    folder = host.site / FOLDERS[language]
    shutil.copytree(folder / "save", folder / "nowhere")
    page.locator("a").first.click()  # "Try again"
    expect(page.locator("[data-row='save/weights']")).to_be_attached()


FILE = """async (url) => {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return [response.status, response.headers.get("Content-Type"), [...bytes.slice(0, 5)]];
}"""


@every_language
def test_offline_the_other_language_and_the_sheets_are_there(page, host, language):
    twin = other_than(language)
    page.goto(f"{host.home}{FOLDERS[language]}train/")
    until_all_kept(page, host, language)
    host.stop()
    for folder in FOLDERS.values():
        sheet = page.evaluate(FILE, f"{host.home}{folder}tandem.pdf")
        assert sheet == [200, "application/pdf", list(b"%PDF-")]
    page.locator(".twin").click()
    expect(page).to_have_url(f"{host.home}{FOLDERS[twin]}train/")
    expect(page.locator(f"html[lang={twin}][data-ready]")).to_be_attached()
    expect_kept(page, f"{host.home}{FOLDERS[twin]}glossary/")
    expect_not_kept(page, f"{host.home}{FOLDERS[twin]}nowhere/", twin)


def test_a_new_build_replaces_what_was_kept(page, host):
    page.goto(f"{host.home}train/")
    until_kept(page, host.build("en"))
    stores = page.evaluate("caches.keys()")
    page.evaluate(f"caches.open('tandem {SCOPE} en 0')")  # as an older worker left it
    page.evaluate("caches.open('of another site')")
    title = parse(host.site / "save/index.html").h1.get_text()
    shutil.rmtree(host.site / "data")
    host.change("save/index.html", "<h1", "<p id=new>new</p><h1")
    worker = host.site / "sw.js"
    worker.write_text(worker.read_text(encoding="utf-8") + "// changed\n", encoding="utf-8")

    # A browser asks for a newer worker by itself, some time after a page was opened.
    page.evaluate("navigator.serviceWorker.ready.then((all) => { all.update(); })")
    until_worker(page, "renewed")
    go(page, f"{host.home}start/")
    until_kept(page, host.build("en"))
    host.stop()
    expect_kept(page, f"{host.home}save/")
    expect(page.locator("#new")).to_be_visible()
    expect(page.locator("h1")).to_have_text(title)
    expect_not_kept(page, f"{host.home}data/")  # it is gone
    expect_kept(page, f"{host.home}train/")
    assert sorted(page.evaluate("caches.keys()")) == sorted([*stores, "of another site"])


def test_a_slow_network_shows_what_was_kept(page, host):
    page.goto(f"{host.home}train/")
    until_all_kept(page, host, "en")
    host.hold()
    expect_kept(page, f"{host.home}save/")
    expect(page.locator("[data-row='save/weights']")).to_be_attached()
    assert not host.answered
    host.release()


def test_saving_data_keeps_what_was_visited(page, host):
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'connection', { get: () => "
        "({ saveData: true }) })"
    )
    page.goto(f"{host.home}train/")
    until_kept(page, "visited")
    until_worker(page, "active")
    go(page, f"{host.home}save/")
    until_kept(page, "visited")
    page.wait_for_function(HAS_KEPT_WHAT_IT_SHOWS)
    assert not [path for path in host.answered if path.endswith("offline.json")]
    expect(page.locator(".kept")).to_be_hidden()
    host.stop()
    expect_not_kept(page, f"{host.home}start/")
    expect_kept(page, f"{host.home}save/")


def test_nothing_is_installed_before_the_page_was_read_for_a_moment(page, host):
    installed = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
    page.clock.pause_at(3600)  # time stands still from here on
    page.goto(host.home)
    page.clock.run_for(DELAY - 1)
    assert page.evaluate(installed) == 0
    assert not [path for path in host.answered if path.endswith("/sw.js")]
    page.clock.run_for(1000)
    until_worker(page, "active")
    assert page.evaluate(installed) == 1


@every_language
def test_the_site_can_be_installed(browser_with_windows, address, language):
    page = open_page(browser_with_windows)
    page.goto(address + FOLDERS[language])
    browser = page.context.new_cdp_session(page)
    found = browser.send("Page.getAppManifest")
    assert not found["errors"]
    manifest = json.loads(found["data"])
    assert manifest["lang"] == language
    assert found["manifest"]["startUrl"] == address + FOLDERS[language]
    assert found["manifest"]["scope"] == address
    errors = browser.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in errors] == ["in-incognito"]  # as every test's window
    page.context.close()
