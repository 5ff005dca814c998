"""What stands around the pages: their security policy in a browser, and reading from a disk."""

import re

import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import FOLDER
from tests.support.website import every_language, listen, search, until_ready

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
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  const { dataset } = document.documentElement;
  const before = dataset.violations ? `${dataset.violations}\\n` : "";
  dataset.violations = `${before}${effectiveDirective} ${blockedURI}`;
});
"""
"""The root element says what the page's policy refused, a line each."""

BREAK_THE_POLICY = """() => {
  document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='broken()'>");
}"""
"""Its violation is told after all that came before it."""


def test_the_old_address_of_a_row_leads_to_the_page_that_has_it(opened, address):
    page = opened()
    for folder in FOLDERS.values():
        page.goto(f"{address}{folder}tensors/#reduce")
        expect(page).to_have_url(f"{address}{folder}tensor-math/#reduce")
        expect(page.locator("#reduce")).to_be_in_viewport()
        page.goto(f"{address}{folder}tensors/#create")
        page.evaluate("location.hash = 'join'")
        expect(page).to_have_url(f"{address}{folder}tensor-shapes/#join")


# The content security policy


def test_no_page_breaks_its_policy(opened, site, address):
    """Nor does the search, with a language's own scripts; all pages share one policy."""
    page = opened()
    page.add_init_script(WATCH_VIOLATIONS)
    complaints = listen(page)
    french = [FOLDERS["fr"] + kind for kind in ("", "translate/", "404.html")]
    violations = {}
    for kind in (*KINDS, *french):
        assert (site / kind).exists(), kind
        page.goto(address + kind)
        until_ready(page)
        page.locator("header label[for^=__palette]:visible").click()
        if kind.endswith(("translate/", "404.html")):
            search(page, "Dense")
        page.evaluate(BREAK_THE_POLICY)
        told = page.locator("html[data-violations$='script-src-attr inline']")
        violations[kind] = told.get_attribute("data-violations")
    assert violations == dict.fromkeys((*KINDS, *french), "script-src-attr inline")
    assert len(complaints) == len(violations), complaints  # of what was broken on purpose


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
        "script-src-elem OTHER/scripts/every_page/page.js",
        """const script = document.createElement("script");
        script.src = "OTHER/scripts/every_page/page.js";
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
        "style-src-elem OTHER/styles/tandem.css",
        """const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "OTHER/styles/tandem.css";
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


COUNT_HITS = """
Object.defineProperty(window, "hit", {
  set() {
    const { dataset } = document.documentElement;
    dataset.hits = Number(dataset.hits ?? 0) + 1;
  },
});
"""
"""The root element says how many attacks did what they wanted."""


def test_the_policy_refuses_every_attack(opened, address):
    other = address.replace("127.0.0.1", "localhost").rstrip("/")
    host = other.removesuffix(f"/{FOLDER}")  # all that is told of a frame
    protected, unprotected = opened(), opened(bypass_csp=True)
    for page in (protected, unprotected):
        page.add_init_script(WATCH_VIOLATIONS + COUNT_HITS)
        page.goto(address)
    refused = []
    for attack, texts in ATTACKS.items():
        violation, script = (
            text.replace("OTHER", other).replace("HOST", host) for text in texts
        )
        refused.append(violation)
        for page in (protected, unprotected):
            page.evaluate(f"() => {{ try {{ {script} }} catch {{}} }}")
        root = protected.locator("html")
        expect(root, attack).to_have_attribute("data-violations", "\n".join(refused))
        root = unprotected.locator("html")
        expect(root, attack).to_have_attribute("data-hits", str(len(refused)))
    # A refused frame loads all the same, empty; it is the last of them.
    assert list(ATTACKS)[-1] == "a frame of another host"
    expect(protected.locator("html")).to_have_attribute("data-hits", "1")


def test_the_theme_holds_in_both_languages(opened, address):
    page = opened(color_scheme="light")
    page.goto(address + "fr/train/")
    scheme = "document.body.dataset.mdColorScheme"
    assert page.evaluate(scheme) == "default"
    page.locator("header label[for^=__palette]:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    for url in ("fr/train/", "", "examples/digits/", "fr/", "train/"):
        page.goto(address + url)
        assert page.evaluate(scheme) == "slate", url
    assert page.evaluate("Object.keys(localStorage).filter((key) => /palette/.test(key))") == [
        f"/{FOLDER}/.__palette"
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
    until_ready(page)
    page.keyboard.press("n")  # the next page, by Material's shortcut
    expect(page).to_have_url(f"{home}gradients/index.html")
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
        search(reader, words)
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
    search(page, "GradientTape")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/fr/[\w-]+/index\.html"))


def test_from_a_disk_the_theme_is_kept(disk):
    page = disk("fr/train/index.html")
    page.locator("header label[for^=__palette]:visible").click()
    expect(page.locator("body[data-md-color-scheme=slate]")).to_be_visible()
    page.locator("a.twin").click()
    expect(page.locator("html[lang=en] body[data-md-color-scheme=slate]")).to_be_visible()
