"""What stands around every page fits the window; nothing in it touches, moves or is small."""

import itertools

import pytest
from playwright.sync_api import Page, expect

from tandem.language.words import LANGUAGES
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, KINDS, LAPTOP, PHONE
from tests.support.website import every_language, until_ready

SMALL = (320, 360)
"""Widths of the smallest phones in pixels, and of a page that is enlarged four times."""

NARROW_DESKS = (960, 1009, 1010, 1100, 1219, 1220)
"""Where something comes into the header or leaves it, in pixels."""

NEAR = 8
"""Pixels that lie between two things that can be pressed."""

TARGET = 24
"""Pixels that such a thing is high, and wide."""

SCROLLERS = "pre, code, textarea, .md-typeset__scrollwrap, .finder-chips"
"""What may be wider than its place: code, tables, and the index's line of chips."""

TOO_WIDE = """(scrollers) => {
  const wider = [...document.querySelectorAll("body *")].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return ["auto", "scroll"].includes(overflowX) && !element.matches(scrollers)
      && element.scrollWidth > element.clientWidth
      && element.checkVisibility({ opacityProperty: true });
  });
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) wider.push(page);
  return wider.map(({ localName, className, scrollWidth }) =>
    `${localName}.${className} is ${scrollWidth} px wide`);
}"""

HEADER = """() => {
  const items = ":scope > :is(a, button, fieldset, label), .md-header__topic:first-child span,"
    + ".ways a, .md-header__option label, .md-search__form";
  return [...document.querySelector(".md-header__inner").querySelectorAll(items)]
    .filter((item) => item.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((item) => [item, item.getBoundingClientRect()])
    .filter(([, { width, left }]) => width && left < innerWidth)
    .map(([item, { left, right, top }]) =>
      [item.className || item.textContent.trim(), left, right, top])
    .sort((one, other) => one[1] - other[1]);
}"""
"""What is seen in the header from left to right: its name, both its edges, its top."""

TOO_SMALL = """(least) => {
  const around = ":is(.md-header, .ways-below, .md-sidebar--primary, .md-footer)";
  return [...document.querySelectorAll(`${around} :is(a, button), .md-header label`)]
    .filter((item) => item.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((item) => getComputedStyle(item).pointerEvents !== "none")
    .filter(({ offsetHeight, offsetWidth }) => offsetHeight < least || offsetWidth < least)
    .map((item) => `${item.className} ${item.textContent.trim()} ${item.offsetHeight} px`);
}"""


def resize(page: Page, width: int):
    """Give the window a width; the height of a small laptop's."""
    page.set_viewport_size({"width": width, "height": 720})


@every_language
def test_nothing_is_wider_than_the_smallest_windows(opened, address, language):
    """On a page of each kind; only code and tables scroll sideways."""
    page, wrong = opened(), {}
    kinds = [*KINDS, "404.html"] if language == "en" else KINDS
    for kind, width in itertools.product(kinds, SMALL):
        resize(page, width)
        page.goto(f"{address}{FOLDERS[language]}{kind}")
        until_ready(page)
        if wider := page.evaluate(TOO_WIDE, SCROLLERS):
            wrong[kind, width] = wider
    assert not wrong


@pytest.mark.parametrize("width", [*SMALL, PHONE])
def test_a_phone_says_where_the_reader_is(opened, address, width):
    page = opened(width, 640)
    for language, kind in itertools.product(LANGUAGES, ("", "train/", "translate/")):
        page.goto(f"{address}{FOLDERS[language]}{kind}")
        name = page.locator(".md-header").get_by_text("Tandem", exact=True).first
        expect(name).to_be_in_viewport(ratio=1)


@every_language
def test_nothing_in_the_header_touches(opened, address, language):
    page, wrong = opened(reduced_motion="reduce"), {}
    page.goto(f"{address}{FOLDERS[language]}train/")
    until_ready(page)
    for width in (*SMALL, PHONE, *NARROW_DESKS, DESK):
        resize(page, width)
        items = page.evaluate(HEADER)
        assert len(items) > 4
        near = [
            f"{one[0]} and {other[0]}: {other[1] - one[2]:.1f} px"
            for one, other in itertools.pairwise(items)
            if other[1] - one[2] < NEAR
        ]
        if near or items[-1][2] > width:
            wrong[width] = near or f"{items[-1][0]} leaves the window"
    assert not wrong


@pytest.mark.parametrize("width", [960, LAPTOP, DESK])
def test_the_search_opens_and_moves_nothing(opened, address, width):
    page = opened(width, reduced_motion="reduce")
    page.goto(f"{address}train/")
    until_ready(page)
    closed = page.evaluate(HEADER)
    page.locator("input[name=query]").focus()
    page.wait_for_function("document.querySelector('.md-search__form').clientWidth > 400")
    [box] = [item for item in closed if item[0] == "md-search__form"]
    others = [item for item in page.evaluate(HEADER) if item[0] != box[0]]
    assert len(others) > 5 and not [item for item in others if item not in closed]
    [wide] = [item for item in page.evaluate(HEADER) if item[0] == box[0]]
    assert wide[2:] == box[2:], "it grows to the left"


@pytest.mark.parametrize("width", [SMALL[0], LAPTOP, DESK])
def test_what_can_be_pressed_is_large_enough(opened, address, width):
    """In the header, the ways below it, the drawer and the foot."""
    page = opened(width, reduced_motion="reduce")
    for language in LANGUAGES:
        page.goto(f"{address}{FOLDERS[language]}train/")
        until_ready(page)
        if width < DESK:
            page.locator("label.md-header__button[for=__drawer]").click()
        expect(page.locator(".md-nav--primary .md-nav__link").last).to_be_visible()
        assert not page.evaluate(TOO_SMALL, TARGET)
