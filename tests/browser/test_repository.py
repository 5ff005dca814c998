"""The menu of a row, where the repository is known: by keyboard, on a phone, as axe sees it."""

import pytest
from playwright.sync_api import expect

from tandem.tools.browser import DESK, PHONE
from tests.support.accessibility import violations
from tests.support.card_tools import ROW, row_of, row_url
from tests.support.website import REPOSITORY

TOO_SMALL = """menu => [...menu.querySelectorAll("a")].filter((link) => {
  const { width, height } = link.getBoundingClientRect();
  return Math.min(width, height) < 24;
}).length"""


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_the_menu_opens_and_closes_by_key(opened, known, width):
    page = opened(width)
    page.goto(row_url(known[1], "en"))
    row = row_of(page)
    opener, menu = row.locator("[popovertarget]"), row.locator(".more")
    expect(menu).to_be_hidden()
    opener.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    assert menu.evaluate(TOO_SMALL) == 0
    page.keyboard.press("Tab")
    expect(menu.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(opener).to_be_focused()


def test_the_menu_opens_without_scripts_and_below_its_button(opened, known):
    page = opened(java_script_enabled=False)
    page.goto(row_url(known[1], "en"))
    row = row_of(page)
    opener, menu = row.locator("[popovertarget]"), row.locator(".more")
    opener.click()
    expect(menu).to_be_visible()
    button, opened_menu = opener.bounding_box(), menu.bounding_box()
    assert 0 <= opened_menu["y"] - button["y"] - button["height"] < 20
    right = opened_menu["x"] + opened_menu["width"]
    assert abs(right - button["x"] - button["width"]) < 2
    expect(menu.locator("a").nth(2)).to_have_attribute(
        "href", f"{REPOSITORY}/tree/main/snippets/{ROW}"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_axe_finds_no_violation(opened, known, scheme, width):
    page = opened(width, color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{known[1]}metrics/")
    page.locator("[popovertarget]").first.click()
    expect(page.locator(".more").first).to_be_visible()
    reports = {"a row's menu": violations(page)}
    page.goto(f"{known[1]}examples/filters/")
    reports["a story"] = violations(page)
    assert not "\n".join(f"{name}:\n{text}" for name, text in reports.items() if text)
