"""Every page in a browser: at every width, as axe sees it, and the ways between pages."""

from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, FOLDER, KINDS, LAPTOP, PHONE, html_files, page_url
from tests.support import accessibility
from tests.support.accessibility import violations
from tests.support.shifts import SCROLL_THROUGH, SHIFTED, UNSEEN, WATCH_SHIFTS
from tests.support.website import listen, search, until_ready

TOO_WIDE = "document.documentElement.scrollWidth - innerWidth"


AT_ONCE = 4
"""Pages that are looked at side by side: one a core, and as many that wait for a frame."""


def in_turn(
    pages: list[Page], urls: Iterable[str], start: Callable[[Page, str], None]
) -> Iterator[tuple[Page, str]]:
    """Start a look at each address, and hand on each page that has work of its own by then.

    A page works on one core: while some are still busy, the next is opened.
    """
    busy = []
    for page, url in zip(cycle(pages), urls):
        if len(busy) == len(pages):
            yield busy.pop(0)
        start(page, url)
        busy.append((page, url))
    yield from busy


# Every page, at every width


class Watched:
    """A page of a browser and all that it asks for and complains of, one address at a time."""

    def __init__(self, page: Page):
        self.page = page
        self.asked: list[str] = []
        self.complaints = listen(page)
        page.on("request", lambda request: self.asked.append(request.url))
        page.add_init_script(WATCH_SHIFTS)

    def open(self, url: str, width: int):
        """Open a page and scroll through it, without waiting for the end."""
        self.asked.clear()
        self.complaints.clear()
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.goto(url)
        until_ready(self.page)
        self.page.evaluate(SCROLL_THROUGH)

    def wrong(self, widths: tuple[int, ...], own: tuple[str, ...]) -> list[str]:
        """What is wrong: what moves, at which widths it scrolls sideways, whom it asks."""
        shifted = self.page.evaluate(SHIFTED)
        wrong = [f"moves while loading: {shifted}"] if shifted >= UNSEEN else []
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": 900})
            too_wide = self.page.evaluate(TOO_WIDE)
            if too_wide > 0:
                wrong.append(f"scrolls sideways at {width} px: {too_wide} px too wide")
        assert self.asked, "no request was seen"
        wrong += [f"asks another host: {url}" for url in self.asked if not url.startswith(own)]
        return wrong + self.complaints


@pytest.mark.parametrize("widths", [(DESK, LAPTOP), (LAPTOP,), (PHONE,)], ids=str)
def test_every_page_at_every_width(opened, site, address, widths):
    """Nothing moves while loading, scrolls sideways, complains or asks another host.

    Every page is loaded at a desk, then narrowed, and loaded on a phone; one of each kind is
    loaded at a laptop's width too.
    """
    own = (address.removesuffix(f"{FOLDER}/"), "data:", "blob:")
    watched = {page: Watched(page) for page in (opened(widths[0]) for _ in range(AT_ONCE))}
    urls = [*map(page_url, html_files(site))]
    if widths == (LAPTOP,):
        urls = [url for url in urls if url in KINDS]

    def start(page: Page, url: str):
        watched[page].open(address + url, widths[0])

    wrong = {
        url: found
        for page, url in in_turn([*watched], urls, start)
        if (found := watched[page].wrong(widths, own))
    }
    assert not wrong


# Search


@pytest.mark.parametrize(
    ("language", "words", "row"),
    [
        ("en", "GradientTape", "train/loop"),
        ("fr", "GradientTape", "train/loop"),
        ("fr", "boucle écrite", "train/loop"),
    ],
)
def test_search_finds_a_row(opened, address, language, words, row):
    page = opened()
    page.goto(address + FOLDERS[language])
    search(page, words)
    topic, name = row.split("/")
    page.locator(f".md-search-result__link[href$='/{topic}/#{name}']").click()
    expect(page).to_have_url(f"{address}{FOLDERS[language]}{topic}/#{name}")
    expect(page.locator(f"[data-row='{row}']")).to_be_in_viewport()


def test_the_search_index_comes_when_it_is_needed(opened, address):
    page, requests = opened(), []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address)
    until_ready(page)  # Material has asked for it by now
    assert not [url for url in requests if "search_index" in url]
    with page.expect_request("**/search_index.json"):
        page.locator("input[name=query]").focus()
    with page.expect_request("**/search_index.json"):
        page.goto(f"{address}?q=GradientTape")


# Accessibility


LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (DESK, PHONE)]


def others(site: Path) -> list[str]:
    """The pages beside `KINDS`, each in one of the languages, whose words alone differ."""
    urls = [*map(page_url, html_files(site))]
    pairs = [(url, FOLDERS["fr"] + url) for url in urls if FOLDERS["fr"] + url in urls]
    assert 2 * len(pairs) == len(urls), "a page has no twin"
    return [
        twin if url in KINDS else (url, twin)[number % 2]
        for number, (url, twin) in enumerate(pairs)
    ]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_axe_finds_no_violation(opened, site, address, look):
    """On a page of each kind in every look, on all others in one of them."""
    scheme, width = look
    pages = [
        opened(width, color_scheme=scheme, reduced_motion="reduce") for _ in range(AT_ONCE)
    ]
    reports = {}

    def in_colours_alone(url: str) -> bool:
        return scheme == "dark" and url in KINDS  # all else was seen in the light

    def start(page: Page, url: str):
        page.goto(address + url)
        until_ready(page)
        accessibility.start(page, in_colours_alone(url))

    urls = [*KINDS, *others(site)[LOOKS.index(look) :: len(LOOKS)]]
    for page, url in in_turn(pages, urls, start):
        reports[url] = accessibility.found(page)
        if url in ("train/", "notes/"):
            page.locator(".proof summary").first.click()
            reports[f"{url}, a proof unfolded"] = violations(page, in_colours_alone(url))
    assert not "\n".join(f"{url}:\n{text}" for url, text in reports.items() if text)


@pytest.mark.parametrize("colours", [False, True])
def test_axe_sees_a_pale_colour(opened, address, colours):
    page = opened()
    page.goto(f"{address}train/")
    page.add_style_tag(content="article p { color: #ccc !important }")
    assert "color-contrast" in violations(page, colours)
