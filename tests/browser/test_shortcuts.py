"""Presses the shortcuts: where they lead, what they show, and when they are quiet."""

import pytest
from playwright.sync_api import expect

from tandem.read.catalogue import SIDES
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.card_tools import CLIPBOARD, READ, expect_both, row_of, row_url
from tests.support.waiting import install_clock, moves, note_moves, stop_clock
from tests.support.website import until_ready

QUIET = 1000
"""Milliseconds after which a key that does nothing at once will do nothing."""


def test_keys_lead_everywhere(opened, address):
    page, french = opened(), f"{address}fr/"
    page.goto(row_url(address, "en"))
    page.keyboard.press("l")
    until_ready(page, row_url(address, "fr"))  # the same row
    for key, path in (("i", "rows/"), ("t", "translate/"), ("e", "errors/"), ("h", "")):
        page.keyboard.press(key)
        until_ready(page, french + path)
        page.evaluate("document.activeElement.blur()")


def test_the_box_of_a_way_in_is_ready(opened, address):
    page = opened()
    page.goto(address + "train/")
    page.keyboard.press("i")
    until_ready(page, address + "rows/")
    box = page.locator(".md-content :is(textarea, input[type=text], input[type=search])").first
    expect(box).to_be_focused()
    box.blur()
    page.keyboard.press("i")
    expect(box).to_be_focused()
    expect(box).to_have_value("")


def test_a_key_turns_to_the_search(opened, address):
    page = opened()
    note_moves(page)
    page.goto(address + "train/")
    page.keyboard.press("/")
    search = page.locator("input[name=query]")
    expect(search).to_be_focused()
    page.keyboard.type("jkthe1?")
    expect(search).to_have_value("jkthe1?")
    assert not moves(page)


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_keys_go_from_row_to_row(opened, address, width):
    page = opened(width, **CLIPBOARD)
    page.goto(address + "gradients/")
    rows = [shown.row for shown in project.summaries("en")["gradients"]]
    for key, order in (("j", [*rows, rows[-1]]), ("k", rows[-2::-1])):
        for row in order:  # there is none after the last
            page.keyboard.press(key)
            expect(row_of(page, row)).to_be_focused()
            expect(row_of(page, row).locator("h2")).to_be_in_viewport(ratio=1)
    page.keyboard.press("j")
    page.keyboard.press("c")
    expect(page.get_by_role("status").filter(has_text="Both programs copied")).to_be_visible()
    expect_both(page.evaluate(READ), project.rows()[rows[1]], "en")


def test_keys_show_one_side_and_the_dark(opened, address):
    page = opened(color_scheme="light")
    page.goto(address + "gradients/")
    cells = {side: page.locator(f"td[data-side={side}]").first for side in SIDES}
    for key, shown in (("1", ("tf",)), ("3", ("torch",)), ("2", SIDES)):
        page.keyboard.press(key)
        for side in SIDES:
            expect(cells[side]).to_be_visible(visible=side in shown)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for scheme in ("slate", "default"):
        page.keyboard.press("d")
        expect(body).to_have_attribute("data-md-color-scheme", scheme)


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_the_keys_are_listed(opened, address, language, width):
    page = opened(width)
    note_moves(page)
    page.goto(row_url(address, language))
    dialog = page.get_by_role("dialog").and_(page.locator(".keys"))
    button = row_of(page).locator(".tools button")
    button.focus()
    page.keyboard.press("?")
    expect(dialog).to_be_visible()
    listed = dialog.locator("kbd").all_text_contents()
    assert sorted(listed) == sorted("/itehjkcnp123ld?")
    page.keyboard.press("j")
    page.keyboard.press("h")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()
    assert not moves(page)
    place = ".md-header" if width == DESK else ".md-footer"
    opener = page.locator(f"{place} .keys-open")
    opener.click()
    expect(dialog).to_be_visible()
    dialog.get_by_role("button").click()
    expect(opener).to_be_focused()


def test_the_keys_can_be_switched_off(opened, address):
    page = opened(color_scheme="light")
    note_moves(page)
    install_clock(page)
    page.goto(row_url(address, "fr"))
    stop_clock(page)
    page.locator(".md-header .keys-open").click()
    page.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    for turn in ("now", "after a reload"):
        moves(page)
        for key in "itehjkc13ld?/snpf,.":
            page.keyboard.press(key)
        page.clock.run_for(QUIET)
        assert not moves(page), turn
        expect(page.locator(".keys[open]")).to_have_count(0)
        expect(page.locator("input[name=query]")).not_to_be_focused()
        expect(page.locator(".tools [data-said]")).to_have_count(0)
        expect(page.locator("html")).to_have_attribute("data-sides", "both")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
        page.reload()
    page.locator(".md-header .keys-open").click()
    page.get_by_role("checkbox").check()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator(".keys[open]")).to_be_visible()


def test_keys_are_text_in_a_field(opened, address):
    page = opened()
    note_moves(page)
    page.goto(address)
    box = page.locator("#by-name")
    box.click()
    page.keyboard.type("itehjkc123ld?/")
    expect(box).to_have_value("itehjkc123ld?/")
    box.blur()
    for combination in ("Control+i", "Alt+t", "Control+j", "Meta+e"):
        page.keyboard.press(combination)
    assert not moves(page)
    expect(page.locator("html")).to_have_attribute("data-sides", "both")


def test_without_storage_the_page_is_whole(opened, address):
    page, complaints = opened(**CLIPBOARD), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, { get() { throw new Error("no storage") } });"""
    )
    install_clock(page)
    page.goto(row_url(address, "en"))
    stop_clock(page)  # what a button says stays
    page.keyboard.press("3")
    expect(row_of(page).locator("td[data-side=tf]")).to_be_hidden()
    page.keyboard.press("c")
    expect(row_of(page).locator(".tools button[data-said=copied]")).to_be_visible()
    assert "TensorFlow" in page.evaluate(READ)
    page.locator("a.twin").click()
    until_ready(page, row_url(address, "fr"))
    ours = [text for text in complaints if "no storage" not in text]
    assert not ours
