"""Opens the first page: its live row, the ways to find a row, the language that it keeps."""

import pytest
from playwright.sync_api import expect

from tandem.language.words import SIDE_NAMES
from tandem.read.addresses import FOLDERS
from tandem.read.catalogue import SIDES
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.card_tools import CLIPBOARD, READ, expect_both, row_of
from tests.support.waiting import moves, note_moves
from tests.support.website import every_language, until_ready

every_look = pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])


@every_language
def test_one_screen_says_it_all(opened, address, language):
    page = opened(DESK, 900)
    page.goto(address + FOLDERS[language])
    for part in ("h1", ".lead", ".by-name", ".ways-in", ".live", ".verified"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)


@every_look
def test_the_live_row_is_used_as_on_its_page(opened, address, language, width):
    page = opened(width, **CLIPBOARD)
    page.goto(address + FOLDERS[language])
    live = page.locator("[data-live]")
    row = project.rows()[live.get_attribute("data-live")]
    live.locator(".tools button").click()
    news = "Both programs copied" if language == "en" else "Les deux programmes"
    expect(page.get_by_role("status").filter(has_text=news)).to_be_visible()
    expect_both(page.evaluate(READ), row, language)
    for side in SIDES:
        if width == PHONE:
            live.get_by_role("button", name=SIDE_NAMES[side], exact=True).click()
        cell = live.locator(f"td[data-side={side}]")
        output = cell.locator("pre > code").nth(1)
        expect(output).to_have_text(getattr(row, side).output.strip())
        cell.locator("pre > code").first.hover()
        cell.get_by_role("button").first.click()
        copied = page.evaluate(READ)
        assert copied.rstrip("\n") == getattr(row, side).code.rstrip()
    live.locator("summary").click()
    expect(live.locator(".proof pre").first).to_be_visible()
    live.locator(".live-title a").click()
    expect(row_of(page, row.id)).to_be_in_viewport()


@every_look
def test_the_ways_in_lead_there(opened, address, language, width):
    page, home = opened(width), address + FOLDERS[language]
    page.goto(home)
    page.locator(".ways-in a[href='#topics']").click()
    expect(page.locator("#topics")).to_be_in_viewport()
    for path in ("translate/", "errors/"):
        page.locator(f".ways-in a[href='{path}']").click()
        until_ready(page, home + path)
        page.goto(home)
    box = page.get_by_role("searchbox")
    box.fill("nn.Linear & <b>")
    box.press("Enter")
    expect(page).to_have_url(f"{home}rows/?find=nn.Linear+%26+%3Cb%3E")


@pytest.mark.parametrize(("place", "width"), [(".ways", DESK), (".ways-below", PHONE)])
def test_the_ways_in_are_seen_on_other_pages(opened, address, place, width):
    page = opened(width)
    page.goto(f"{address}glossary/")
    links = page.locator(f"{place} a")
    expect(links).to_have_count(3)
    for link in links.all():
        expect(link).to_be_in_viewport(ratio=1)
    links.first.click()
    until_ready(page, f"{address}rows/")


# The language, remembered


def test_the_home_page_opens_in_the_chosen_language(opened, address):
    page, french = opened(), address + "fr/"
    note_moves(page)
    page.goto(address)
    page.locator("a.twin").click()
    until_ready(page, french)
    page.goto(address)
    until_ready(page, french)
    assert moves(page) == [french, french]
    page.goto(address + "train/")  # a link that somebody sent
    assert not moves(page)
    page.locator(".md-header .md-logo").click()
    until_ready(page, address)
    assert moves(page) == [address]
    page.goto(french)
    page.locator("a.twin").click()
    until_ready(page, address)
    page.goto(address)
    until_ready(page, address)
    assert moves(page) == [address]
    page.goto(french)
    assert not moves(page)
    expect(page).to_have_url(french)


def test_nothing_is_seen_of_the_other_language(opened, address):
    """However long that takes to come: here it never does."""
    page = opened()
    page.goto(address)
    page.evaluate("localStorage.setItem('tandem.language', 'fr')")
    page.route(address + "fr/", lambda route: route.fulfill(status=204))
    with page.expect_request(address + "fr/"):
        page.goto(address, wait_until="commit")
    expect(page.locator("html[lang=en]")).to_have_css("display", "none")


def test_the_language_is_remembered_on_a_disk(opened, site):
    page = opened()
    home_page = (site / "index.html").as_uri()
    page.goto(home_page)
    page.evaluate("localStorage.setItem('tandem.language', 'fr')")
    page.goto("about:blank")
    page.goto(home_page)
    until_ready(page, (site / "fr" / "index.html").as_uri())
