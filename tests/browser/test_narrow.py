"""Rows where there is room for one column: tabs, the folded summary, code that goes on."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tandem.language.words import SIDE_NAMES
from tandem.read.catalogue import SIDES
from tandem.tools.browser import PHONE
from tests.support import project
from tests.support.card_tools import ROW, row_of, row_url
from tests.support.website import boxes, until_ready

ONE, TWO = 1009, 1010
"""The widest screen with one column, the narrowest with two."""

SHADE = "code => getComputedStyle(code).backgroundAttachment"


def tab(row: Locator, side: str) -> Locator:
    """The tab of a side in a row's card."""
    return row.get_by_role("button", name=SIDE_NAMES[side], exact=True)


def expect_tab(page: Page, side: str):
    """Every card shows this side, and its tab says so."""
    other = next(name for name in SIDES if name != side)
    for name, seen in ((side, True), (other, False)):
        cells = page.locator(f"td[data-side={name}]")
        states = cells.evaluate_all("all => all.map((cell) => cell.checkVisibility())")
        assert states and set(states) == {seen}
        pressed = page.locator(f".tabs [data-tab={name}]")
        expect(pressed.first).to_have_attribute("aria-pressed", str(seen).lower())


def test_two_columns_become_two_tabs(opened, address):
    page = opened()
    page.goto(row_url(address, "en"))
    row = row_of(page)
    for width in (1440, TWO, ONE, PHONE, 320):
        page.set_viewport_size({"width": width, "height": 900})
        wide = width >= TWO
        expect(row.locator(".tabs")).to_be_visible(visible=not wide)
        for side in SIDES:
            shown = wide or side == "tf"
            expect(row.locator(f"td[data-side={side}]")).to_be_visible(visible=shown)
            expect(row.locator(f"th[data-side={side}]")).to_be_visible(visible=wide)
    page.set_viewport_size({"width": TWO, "height": 900})
    tf, torch = boxes(row, *(f"td[data-side={side}]" for side in SIDES))
    assert tf["y"] == torch["y"] and abs(tf["width"] - torch["width"]) <= 1
    assert tf["x"] + tf["width"] <= torch["x"] + 1


def test_a_tab_chooses_for_all_cards_and_for_the_next_visits(opened, address):
    page = opened(PHONE)
    page.goto(row_url(address, "en"))
    expect_tab(page, "tf")
    row = row_of(page)
    row.scroll_into_view_if_needed()
    place = "element => Math.round(element.getBoundingClientRect().top)"
    before = tab(row, "torch").evaluate(place)
    tab(row, "torch").click()
    expect_tab(page, "torch")
    assert tab(row, "torch").evaluate(place) == before, "what was pressed moved away"
    page.goto(f"{address}fr/tensors/")
    until_ready(page)
    expect_tab(page, "torch")


def test_a_tab_is_chosen_by_keyboard(opened, address):
    page = opened(PHONE)
    page.goto(row_url(address, "en"))
    tab(row_of(page), "tf").focus()
    page.keyboard.press("Tab")
    expect(tab(row_of(page), "torch")).to_be_focused()
    page.keyboard.press("Enter")
    expect_tab(page, "torch")


def test_without_scripts_both_cells_stand_one_below_the_other(opened, address):
    page = opened(PHONE, java_script_enabled=False)
    page.goto(row_url(address, "en"))
    row = row_of(page)
    expect(row.locator(".tabs")).to_be_hidden()
    for side in SIDES:
        name = row.locator(f"td[data-side={side}] .side-name")
        expect(name).to_be_visible()
        expect(name).to_have_text(SIDE_NAMES[side])
    expect(page.locator(".summary tbody tr").first).to_be_visible()


def test_the_summary_is_folded_so_that_the_first_row_is_near(opened, address):
    page = opened(PHONE, height=844)
    page.goto(f"{address}layers/")
    first = page.locator("[data-row]").first
    expect(first.locator("h2")).to_be_in_viewport()
    fold = page.locator(".summary-fold")
    links = page.locator(".summary tbody a")
    expect(links.first).to_be_hidden()
    fold.click()
    expect(fold).to_have_attribute("aria-expanded", "true")
    cells = page.locator(".summary tbody tr").first.locator("td")
    edges = [
        cell.evaluate("cell => getComputedStyle(cell).borderLeftColor")
        for cell in cells.all()[1:3]
    ]
    assert len(set(edges)) == 2, "nothing says which side is which"
    links.last.click()
    last = project.summaries("en")["layers"][-1].row
    expect(row_of(page, last).locator("h2")).to_be_in_viewport()


def test_code_that_goes_on_has_a_shadow_there(opened, address):
    """Two covers scroll with the code and hide the shades where it ends."""
    page = opened(PHONE)
    page.goto(row_url(address, "en"))
    code = row_of(page).locator("td pre > code").first
    assert code.evaluate(SHADE) == "local, local, scroll, scroll"
    page.set_viewport_size({"width": TWO, "height": 900})
    assert code.evaluate(SHADE) == "scroll"


def test_a_comment_behind_code_goes_on_below_it_and_is_copied_as_written(opened, address):
    page = opened(PHONE, permissions=["clipboard-read", "clipboard-write"])
    page.goto(row_url(address, "en", "layers/dense"))
    row = row_of(page, "layers/dense")
    cell = row.locator("td[data-side=tf]")
    code = cell.locator("pre > code").first
    comment = code.locator(".aside").first
    expect(comment).to_have_css("display", "block")
    code.hover()
    cell.get_by_role("button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == project.rows()["layers/dense"].tf.code.rstrip()


@pytest.mark.parametrize("width", [PHONE, 320])
def test_what_is_pressed_in_a_card_is_high_enough(opened, address, width):
    """24 pixels, as WCAG 2.2 asks (2.5.8)."""
    page = opened(width)
    page.goto(row_url(address, "fr", ROW))
    row = row_of(page)
    targets = row.locator(".tools :is(a, button), .tabs button, summary, a.chip")
    low = [
        target.inner_text()
        for target in targets.all()
        if target.is_visible() and target.bounding_box()["height"] < 24
    ]
    assert targets.count() >= 5 and not low
