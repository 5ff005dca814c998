"""Every page in a browser: at every width, as axe sees it, and the ways between pages."""

import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, FOLDER, KINDS, LAPTOP, PHONE, html_files, page_url
from tests.support.accessibility import violations
from tests.support.shifts import SCROLL_THROUGH, UNSEEN, WATCH_SHIFTS
from tests.support.website import listen, search, until_ready

TOO_WIDE = "document.documentElement.scrollWidth - innerWidth"


# Every page, at every width


def looked_through(page: Page, widths: tuple[int, ...]) -> list[str]:
    """What is wrong with an opened page: what moves, at which widths it scrolls sideways."""
    until_ready(page)
    shifted = page.evaluate(SCROLL_THROUGH)
    wrong = [f"moves while loading: {shifted}"] if shifted >= UNSEEN else []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        too_wide = page.evaluate(TOO_WIDE)
        if too_wide > 0:
            wrong.append(f"scrolls sideways at {width} px: {too_wide} px too wide")
    return wrong


@pytest.mark.parametrize("widths", [(DESK, LAPTOP), (LAPTOP,), (PHONE,)], ids=str)
def test_every_page_at_every_width(opened, site, address, widths):
    """Nothing moves while loading, scrolls sideways, complains or asks another host.

    Every page is loaded at a desk, then narrowed, and loaded on a phone; one of each kind is
    loaded at a laptop's width too.
    """
    page, asked = opened(widths[0]), []
    page.on("request", lambda request: asked.append(request.url))
    complaints = listen(page)
    page.add_init_script(WATCH_SHIFTS)
    own = (address.removesuffix(f"{FOLDER}/"), "data:", "blob:")
    wrong = {}
    for file in html_files(site):
        if widths == (LAPTOP,) and page_url(file) not in KINDS:
            continue
        asked.clear()
        complaints.clear()
        page.set_viewport_size({"width": widths[0], "height": 900})
        page.goto(address + page_url(file))
        found = looked_through(page, widths)
        assert asked, f"{file}: no request was seen"
        found += [f"asks another host: {url}" for url in asked if not url.startswith(own)]
        found += complaints
        if found:
            wrong[file] = found
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


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_axe_finds_no_violation(opened, site, address, look):
    """On a page of each kind in every look, on all others in one of them."""
    scheme, width = look
    others = [url for url in map(page_url, html_files(site)) if url not in KINDS]
    page = opened(width, color_scheme=scheme, reduced_motion="reduce")
    reports = {}
    for url in [*KINDS, *others[LOOKS.index(look) :: len(LOOKS)]]:
        page.goto(address + url)
        until_ready(page)
        # In the dark only the colours are others.
        colours = scheme == "dark" and url in KINDS
        reports[url] = violations(page, colours)
        if url in ("train/", "notes/"):
            page.locator(".proof summary").first.click()
            reports[f"{url}, a proof unfolded"] = violations(page, colours)
    assert not "\n".join(f"{url}:\n{text}" for url, text in reports.items() if text)


@pytest.mark.parametrize("colours", [False, True])
def test_axe_sees_a_pale_colour(opened, address, colours):
    page = opened()
    page.goto(f"{address}train/")
    page.add_style_tag(content=".setup { color: #ccc !important }")
    assert "color-contrast" in violations(page, colours)
