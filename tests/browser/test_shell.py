"""What stands around the pages: their security policy, and reading from a disk or offline."""

import json
import re
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import offline
import publish
import pytest
import security
from cards import png_size
from exports import FOLDERS
from playwright.sync_api import BrowserContext, Page, expect
from problem import Problem
from website import FOLDER, every_language, html_files, page_url, parse

SCOPE = f"/{FOLDER}/"
KINDS = (
    "",
    "train/",
    "examples/digits/",
    "notes/",
    "defaults/",
    "glossary/",
    "rows/",
    "translate/",
    "errors/",
    "print/",
    "404.html",
)
"""One page of each kind."""

WATCH_VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  window.violations.push(`${effectiveDirective} ${blockedURI}`);
});
"""


def listen(page: Page) -> list[str]:
    """Collects what a page complains of, from now on."""
    complaints = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else 0)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


def wait_for(page: Page, expression: str, seconds: float = 20):
    """Until an expression is true; Playwright's own way of waiting breaks the policy."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"waited {seconds} s: {expression}"
        page.wait_for_timeout(100)


def find(page: Page, words: str):
    """Type into the search; the first result."""
    page.locator("input[name=query]").press_sequentially(words)
    result = page.locator(".md-search-result__link").first
    result.wait_for()
    return result


# The content security policy, while building


HEAD = f"<!doctype html><html><head>{security.CHARSET}</head>"


def test_every_page_states_its_policy(site):
    for file in html_files(site):
        head = parse(site / file).head
        elements = [element for element in head.children if element.name]
        assert elements[0].get("charset") == "utf-8", file
        assert elements[1].get("http-equiv") == "Content-Security-Policy", file
        policy = dict(part.split(" ", 1) for part in elements[1]["content"].split("; "))
        assert policy.pop("default-src") == "'none'", file
        scripts = policy.pop("script-src").split(" ")
        assert len(scripts) == 4, f"{file}: not Material's three scripts and 'self'"
        assert scripts[0] == "'self'"
        assert all(re.fullmatch(r"'sha256-[\w+/]{43}='", script) for script in scripts[1:])
        assert policy.pop("style-src") == "'self' 'unsafe-inline'", file
        assert policy.pop("img-src") == "'self' data:", file
        assert set(policy.values()) == {"'self'"}, file


def test_all_pages_share_one_policy(site):
    """The hashes hold for both languages: what Material keeps is kept under one name."""
    policies = {
        parse(site / file).select_one("meta[http-equiv]")["content"]
        for file in html_files(site)
    }
    assert len(policies) == 1


@pytest.mark.parametrize(
    "stranger",
    [
        "<script>alert(1)</script>",
        '<script type="module">alert(1)</script>',
        "<SCRIPT\n>alert(1)</SCRIPT >",
        "<script>alert(1)",
        '<script data-src="x.js">alert(1)</script>',
        "<script>{}</script>".format(min(security.material_scripts(SCOPE)) + "alert(1)"),
        '<p onclick="alert(1)">',
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        '<a title="a > b" OnFocus = alert(1)>',
        '<a href="javascript:alert(1)">',
        '<a href=" JavaScript:alert(1)">',
        "<a href=javascript:alert(1)>",
        '<iframe srcdoc="&lt;script>alert(1)&lt;/script>">',
    ],
)
def test_a_strangers_script_stops_the_build(stranger):
    with pytest.raises(Problem, match=r"^docs/en/train\.md: "):
        security.protect(f"{HEAD}<p>Text</p>{stranger}", "docs/en/train.md", SCOPE)


@pytest.mark.parametrize(
    "harmless",
    [
        '<script src="assets/tandem.js"></script>',
        '<script id="__config" type="application/json">{"on": "onclick="}</script>',
        '<a title="how onclick=x is written" href="train/">onclick="alert(1)"</a>',
        "<code>model.fit(on_epoch_end=print, onload = 1)</code>",
        '<input data-on="1" name="on" value="javascript">',
        '<a href="train/#javascript:">',
    ],
)
def test_harmless_markup_passes(harmless):
    protected = security.protect(HEAD + harmless, "docs/en/train.md", SCOPE)
    assert harmless in protected and "script-src 'self' ;" in protected


def test_a_page_without_a_place_for_its_policy_stops_the_build():
    with pytest.raises(Problem, match="charset"):
        security.protect("<!doctype html><html><head></head>", "docs/en/train.md", SCOPE)


# The content security policy, in a browser


@every_language
def test_no_page_breaks_its_policy(opened, site, address, language):
    page = opened()
    page.add_init_script(WATCH_VIOLATIONS)
    complaints = listen(page)
    for kind in KINDS:
        assert (site / FOLDERS[language] / kind).exists(), kind
        page.goto(address + FOLDERS[language] + kind)
        page.locator("header label[for^=__palette]:visible").click()
        find(page, "Dense")
        assert page.evaluate("window.violations") == [], kind
    assert not complaints


ATTACKS = {
    "an inline script": (
        "script-src-elem inline",
        """const script = document.createElement("script");
        script.textContent = "window.hit = true";
        document.body.append(script);""",
    ),
    "an attribute": (
        "script-src-attr inline",
        """document.body.insertAdjacentHTML("beforeend", "<b onclick='window.hit = true'>");
        document.body.lastChild.click();""",
    ),
    "a broken picture": (
        "script-src-attr inline",
        """document.body.insertAdjacentHTML(
          "beforeend", "<img src='data:,' onerror='window.hit = true'>");""",
    ),
    "an address": (
        "script-src-elem inline",
        """document.body.insertAdjacentHTML(
          "beforeend", "<a href='javascript:void(window.hit = true)'>");
        document.body.lastChild.click();""",
    ),
    "a text as code": ("script-src eval", """setTimeout(() => eval("window.hit = true"));"""),
    "a script of another host": (
        "script-src-elem OTHER/assets/tandem.js",
        """const script = document.createElement("script");
        script.src = "OTHER/assets/tandem.js";
        script.onload = () => { window.hit = true; };
        document.body.append(script);""",
    ),
    "a picture of another host": (
        "img-src OTHER/assets/tandem.svg",
        """const picture = new Image();
        picture.onload = () => { window.hit = true; };
        picture.src = "OTHER/assets/tandem.svg";""",
    ),
    "data of another host": (
        "connect-src OTHER/rows.json",
        """fetch("OTHER/rows.json", { mode: "no-cors" }).then(
          () => { window.hit = true; }, () => {});""",
    ),
    "a style of another host": (
        "style-src-elem OTHER/assets/tandem.css",
        """const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "OTHER/assets/tandem.css";
        style.onload = () => { window.hit = true; };
        document.head.append(style);""",
    ),
    "a frame of another host": (
        "frame-src HOST",
        """const frame = document.createElement("iframe");
        frame.src = "OTHER/";
        frame.onload = () => { window.hit = true; };
        document.body.append(frame);""",
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_policy_refuses(opened, address, attack):
    other = address.replace("127.0.0.1", "localhost").rstrip("/")
    host = other.removesuffix(f"/{FOLDER}")  # all that is told of a frame
    refused, script = (
        text.replace("OTHER", other).replace("HOST", host) for text in ATTACKS[attack]
    )
    run = f"() => {{ try {{ {script} }} catch {{}} }}"
    page = opened()
    page.add_init_script(WATCH_VIOLATIONS)
    page.goto(address)
    page.evaluate(run)
    wait_for(page, "window.violations.length")
    assert page.evaluate("window.violations[0]") == refused
    if "frame" not in attack:  # a refused frame loads, empty
        assert not page.evaluate("window.hit")
        unprotected = opened(bypass_csp=True)
        unprotected.goto(address)
        unprotected.evaluate(run)
        wait_for(unprotected, "window.hit")


def test_the_theme_holds_in_both_languages(opened, address):
    page = opened(color_scheme="light")
    page.goto(address + "fr/train/")
    scheme = "document.body.dataset.mdColorScheme"
    assert page.evaluate(scheme) == "default"
    page.locator("header label[for^=__palette]:visible").click()
    for url in ("fr/train/", "", "examples/digits/", "fr/", "train/"):
        page.goto(address + url)
        assert page.evaluate(scheme) == "slate", url
    assert page.evaluate("Object.keys(localStorage).filter((key) => /palette/.test(key))") == [
        f"{SCOPE}.__palette"
    ]


# From a disk


@pytest.fixture
def disk(opened, site):
    """Opens a page of the site from the disk; nothing may be complained of until the end."""
    complaints, folder = [], site.as_uri()

    def open_one(file: str) -> Page:
        page = opened()
        page.on("request", lambda request: requested.append(request.url))
        complaints.append(listen(page))
        page.goto(f"{folder}/{file}")
        return page

    requested = []
    yield open_one
    assert not [text for page in complaints for text in page]
    outside = [url for url in requested if not url.startswith((folder, "data:"))]
    assert requested and not outside


@every_language
def test_from_a_disk_links_lead_to_pages(disk, site, language):
    home = f"{site.as_uri()}/{FOLDERS[language]}"
    page = disk(f"{FOLDERS[language]}index.html")
    page.locator(".md-nav--primary a[href='train/']").click()
    expect(page).to_have_url(f"{home}train/index.html")
    page.locator(".summary a").first.click()
    expect(page).to_have_url(re.compile(rf"^{home}train/index\.html#\w+$"))
    page.keyboard.press("n")  # the next page, by Material's shortcut
    expect(page).to_have_url(f"{home}save/index.html")
    page.locator("header .md-logo").click()
    expect(page).to_have_url(f"{home}index.html")
    page.locator("article li a[href*='#']").first.click()
    expect(page).to_have_url(re.compile(rf"^{home}[\w-]+/index\.html#[\w-]+$"))
    page.locator("[data-row]").first.wait_for()
    page.locator("a.twin").click()
    twin = FOLDERS["fr" if language == "en" else "en"]
    expect(page).to_have_url(re.compile(rf"^{site.as_uri()}/{twin}[\w-]+/index\.html(#.*)?$"))


def test_from_a_disk_links_work_by_key_and_in_new_tabs(disk, site):
    page = disk("index.html")
    link = page.locator(".md-nav--primary a[href='train/']")
    with page.context.expect_page() as tab:
        link.click(modifiers=["ControlOrMeta"])
    expect(tab.value).to_have_url(f"{site.as_uri()}/train/index.html")
    page.reload()
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.as_uri()}/train/index.html")
    page.goto(f"{site.as_uri()}/index.html")
    page.evaluate("() => { location.href = 'save/#weights'; }")
    expect(page).to_have_url(f"{site.as_uri()}/save/index.html#weights")
    page.goto(f"{site.as_uri()}/index.html")
    page.locator("#by-name").fill("Dense")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"^{site.as_uri()}/rows/index\.html\?find=Dense"))


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "GradientTape"), ("fr", "boucle écrite"), ("fr", "GradientTape")],
)
def test_from_a_disk_the_search_finds_the_same(disk, opened, address, language, words):
    page, served = disk(f"{FOLDERS[language]}index.html"), opened()
    assert page.evaluate("typeof __index") == "undefined"  # it comes when it is needed
    served.goto(address + FOLDERS[language])
    found = []
    for reader in (served, page):
        find(reader, words)
        links = reader.locator(".md-search-result__link")
        found.append(links.evaluate_all("all => all.map((link) => link.innerText)"))
    assert found[0] == found[1]
    assert len(found[0]) > 3
    page.locator(".md-search-result__link:visible[href*='#']").first.click()
    expect(page).to_have_url(re.compile(rf"/{FOLDERS[language]}[\w-]+/index\.html#"))
    anchor = page.url.partition("#")[2]
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_from_a_disk_enter_leads_to_the_best_result(disk):
    page = disk("fr/index.html")
    find(page, "GradientTape")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/fr/[\w-]+/index\.html"))


def test_from_a_disk_the_theme_is_kept(disk):
    page = disk("fr/train/index.html")
    page.locator("header label[for^=__palette]:visible").click()
    page.locator("a.twin").click()
    expect(page.locator("body[data-md-color-scheme=slate]")).to_be_visible()


# Kept by the service worker


KEPT = """async () => {
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const list = new URL("offline.json", new URL(base, location));
  const wanted = await (await fetch(list)).text();
  const kept = await (await caches.match(list))?.text();
  const sorted = (text) => JSON.stringify(Object.entries(JSON.parse(text)).sort());
  return kept && sorted(kept) === sorted(wanted);
}"""


@dataclass
class Host:
    """A server of a copy of the site, which can be slow, or change its pages."""

    site: Path
    address: str
    seconds: float = 0
    """How long it waits before it answers."""

    def change(self, file: str, old: str, new: str):
        """Write a page anew, as a later build would."""
        path = self.site / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        offline.write(self.site, "Tandem", "", "en")


@pytest.fixture
def host(site, tmp_path) -> Iterator[Host]:
    """A server that a test may disturb, with a small site: every page is kept in seconds."""
    shutil.copytree(site, tmp_path / FOLDER, ignore=shutil.ignore_patterns("*.png", "*.map"))
    for topic in ("layers", "images", "losses", "optimizers", "metrics", "examples"):
        shutil.rmtree(tmp_path / FOLDER / topic)
        shutil.rmtree(tmp_path / FOLDER / "fr" / topic)
    server = publish.open_server(tmp_path, 0)
    host = Host(tmp_path / FOLDER, f"http://127.0.0.1:{server.server_port}{SCOPE}")
    for language, folder in FOLDERS.items():
        offline.write(host.site / folder, "Tandem", "", language)
    handler = server.RequestHandlerClass

    def slow(*arguments, **options):
        time.sleep(host.seconds)
        return handler(*arguments, **options)

    server.RequestHandlerClass = slow
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield host
    server.shutdown()
    server.server_close()


def wait_until_kept(page: Page):
    """Until everything of the page's language is kept as the server has it."""
    wait_for(page, KEPT, 90)


def cut(context: BrowserContext, page: Page, address: str):
    """Take the network away; make sure that it is gone."""
    context.set_offline(True)
    assert (
        page.evaluate("(url) => fetch(url).then(() => 'came', () => 'gone')", address) == "gone"
    )


def wait_until_renewed(page: Page):
    """Until the server's service worker has taken the place of the one that the page had."""
    page.evaluate("navigator.serviceWorker.getRegistration().then((all) => all.update())")
    wait_for(
        page,
        """navigator.serviceWorker.getRegistration().then(({ installing, waiting, active }) =>
          !installing && !waiting && active.state === "activated")""",
    )


def go(page: Page, url: str) -> int:
    """Go to another page as a link does; the status that it was answered with.

    Playwright's ``goto`` also waits for what the browser's tools tell of the request: of a
    page that the service worker gave, it once waited in vain.
    """
    page.evaluate("(url) => { setTimeout(() => { location.href = url; }); }", url)
    page.wait_for_url(url, wait_until="domcontentloaded")
    return page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")


@every_language
def test_offline_every_page_of_the_language_is_there(opened, host, language):
    page, home = opened(service_workers="allow"), host.address + FOLDERS[language]
    page.goto(f"{home}train/")
    wait_until_kept(page)
    cut(page.context, page, f"{host.address}rows.json")
    find(page, "GradientTape")  # on a page that was opened before all was kept
    page.reload()
    expect(page.locator("[data-row='train/loop']")).to_be_attached()
    page.locator(".md-nav--primary a[href='../save/']").click()
    expect(page).to_have_url(f"{home}save/")
    for url in ("", "glossary/", "notes/?from=elsewhere#gone", "data/index.html"):
        assert go(page, home + url) == 200, url
        size = page.locator(".md-header").evaluate("(bar) => getComputedStyle(bar).position")
        assert size == "sticky", f"{url} has no style"
    go(page, home)
    find(page, "GradientTape").click()
    expect(page.locator("[data-row]").first).to_be_visible()

    assert go(page, f"{home}nowhere/") == 503
    expect(page.locator("html")).to_have_attribute("lang", language)
    says = {"en": "No network", "fr": "Pas de réseau"}[language]
    expect(page.locator("h1")).to_have_text(says)
    page.locator("a").last.click()
    expect(page).to_have_url(home)
    expect(page.locator("h1")).not_to_have_text(says)


def test_a_new_build_replaces_what_was_kept(opened, host):
    page = opened(service_workers="allow")
    page.goto(f"{host.address}train/")
    wait_until_kept(page)
    stores = page.evaluate("caches.keys()")
    page.evaluate(f"caches.open('tandem {SCOPE} en 0')")  # as an older worker left it
    page.evaluate("caches.open('of another site')")
    title = parse(host.site / "save/index.html").h1.get_text()
    host.change("save/index.html", "<h1", "<p id=new>new</p><h1")
    shutil.rmtree(host.site / "data")
    host.change("start/index.html", "<h1", "<p id=new>new</p><h1")
    worker = host.site / "sw.js"
    worker.write_text(worker.read_text(encoding="utf-8") + "// changed\n", encoding="utf-8")

    page.goto(f"{host.address}start/")  # with a network, the server's own
    expect(page.locator("#new")).to_be_visible()
    wait_until_kept(page)
    wait_until_renewed(page)
    cut(page.context, page, f"{host.address}rows.json")
    go(page, f"{host.address}save/")
    expect(page.locator("#new")).to_be_visible()
    expect(page.locator("h1")).to_have_text(title)
    assert go(page, f"{host.address}data/") == 503, "a page that is gone was kept"
    go(page, f"{host.address}train/")
    assert sorted(page.evaluate("caches.keys()")) == sorted([*stores, "of another site"])


def test_a_slow_network_shows_what_was_kept(opened, host):
    page = opened(service_workers="allow")
    page.goto(f"{host.address}train/")
    wait_until_kept(page)
    host.seconds = 60
    start = time.monotonic()
    go(page, f"{host.address}save/")
    # Not four seconds for the page, four for its styles, four for what its scripts load.
    assert time.monotonic() - start < 30
    expect(page.locator("[data-row='save/weights']")).to_be_attached()
    host.seconds = 0


def test_saving_data_keeps_what_was_visited(opened, host):
    page = opened(service_workers="allow")
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'connection', { get: () => "
        "({ saveData: true }) })"
    )
    page.goto(f"{host.address}train/")
    wait_for(page, "Boolean(navigator.serviceWorker.controller)", 60)
    page.goto(f"{host.address}save/")
    page.wait_for_timeout(1000)
    assert not page.evaluate("caches.match(new URL('../offline.json', location))")
    cut(page.context, page, f"{host.address}rows.json")
    assert go(page, f"{host.address}start/") == 503
    assert go(page, f"{host.address}save/") == 200


def test_nothing_is_installed_while_the_page_loads(opened, address):
    page = opened(service_workers="allow")
    page.goto(address, wait_until="networkidle")
    assert not page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all[0])")


@every_language
def test_the_site_can_be_installed(opened, address, language):
    page = opened()
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


@every_language
def test_icons_are_as_large_as_the_manifest_says(site, language):
    home = site / FOLDERS[language]
    icons = json.loads((home / "manifest.webmanifest").read_text(encoding="utf-8"))["icons"]
    pictures = {icon["src"]: icon["sizes"] for icon in icons if icon["src"].endswith(".png")}
    assert len(pictures) == 3
    for src, size in pictures.items():
        assert "{}x{}".format(*png_size((home / src).read_bytes())) == size


@every_language
def test_the_list_has_every_page_and_what_it_is_made_of(site, language):
    home = site / FOLDERS[language]
    listed = set(json.loads((home / "offline.json").read_text(encoding="utf-8")))
    others = [site / folder for folder in FOLDERS.values() if folder and site / folder != home]
    missing = set()
    for file in home.rglob("index.html"):
        if any(file.is_relative_to(other) for other in others):
            continue
        missing |= {page_url(file.relative_to(home).as_posix())} - listed
        for tag in parse(file).select("link[rel=stylesheet], script[src], img[src]"):
            path = (file.parent / (tag.get("src") or tag["href"])).resolve()
            missing |= {path.relative_to(home.resolve()).as_posix()} - listed
    assert not missing
    assert not [path for path in listed if path.endswith((".ipynb", ".pdf", ".txt", ".map"))]
    assert "search/search_index.json" in listed and "search/search_index.js" not in listed
    assert not [path for path in listed if path.startswith("fr/")]
