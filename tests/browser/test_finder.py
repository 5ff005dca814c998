"""Reads the finder of the index: its counts, what it forgives and marks, how it stays at hand.

What is found, and in which order, Node shows: ``tests/scripts/finding.test.mjs``.
"""

import pytest
from playwright.sync_api import expect

from tandem.tools.browser import DESK, LAPTOP, PHONE
from tests.support import project
from tests.support.finder import (
    KINDS,
    chip,
    count_of,
    counted,
    first,
    found,
    link_to,
    open_index,
)
from tests.support.website import every_language, until_ready

RECTS = """(chips) => chips.map((chip) => {
  const { x, y, width, height } = chip.getBoundingClientRect();
  return [x, y, width, height].join(" ");
})"""

UNCOVERED = """(link) => {
  const { left, top, bottom } = link.getBoundingClientRect();
  return link.contains(document.elementFromPoint(left + 2, (top + bottom) / 2));
}"""
"""Whether a link of the table is what stands at its place: nothing lies over it."""


@every_language
def test_chips_count_what_they_would_show(opened, address, language):
    page = open_index(opened, address, language)
    box, ours = page.locator("#find"), chip(page, "topic", "layers")
    all_rows = [shown.row for shown in project.view(language).shown()]
    assert counted(page, "topic", "layers") == sum(
        row.startswith("layers/") for row in all_rows
    )
    places = page.locator(".finder .chip").evaluate_all(RECTS)
    box.fill("dense")
    some = counted(page, "topic", "layers")
    ours.click()
    assert count_of(page) == some
    same = counted(page, "verdict", "same")
    chip(page, "verdict", "same").click()
    assert count_of(page) == same < some
    # What is chosen of a kind leaves the counts of that kind alone.
    assert counted(page, "verdict", "same after") > 0
    box.fill("GradientTape")
    none = chip(page, "topic", "text-recognition")
    expect(none).to_have_attribute("data-none", "")
    expect(none).to_be_enabled()
    assert counted(page, "topic", "text-recognition") == 0
    assert page.locator(".finder .chip").evaluate_all(RECTS) == places
    page.locator(".finder-clear").click()
    expect(page.locator(".finder [data-none]")).to_have_count(0)


@every_language
def test_a_forgiven_typo_is_told(opened, address, language):
    page = open_index(opened, address, language)
    box, read = page.locator("#find"), page.locator(".finder-read")
    box.fill("softmax")
    expect(first(page)).to_be_visible()
    expect(read).to_be_hidden()
    box.fill("nn.Sofmax")
    expect(read.locator("strong")).to_have_text("Softmax")
    expect(read).to_contain_text("Sofmax")
    expect(first(page)).to_have_attribute("href", link_to("activations/softmax"))
    expect(first(page).locator("mark")).to_have_text("Softmax")
    read.get_by_role("button").click()  # as it is typed, there is nothing
    expect(page.locator(".nothing")).to_contain_text("Sofmax")
    expect(read).to_be_hidden()
    expect(box).to_be_focused()
    page.keyboard.type(" ")
    expect(read).to_be_visible()


@every_language
def test_all_that_was_found_is_marked(opened, address, language):
    page = open_index(opened, address, language)
    page.locator("#find").fill("softmax")
    rows = found(page)
    cells = page.locator(".found tr:first-child").first.locator("th, td")
    texts = " ".join(cells.all_inner_texts()).lower()
    expect(cells.locator("mark")).to_have_count(texts.count("softmax"))
    page.locator("#find").fill(KINDS[language])  # a verdict and a topic
    expect(rows.first).to_be_visible()
    expect(page.locator(".chip mark, .row-topic mark")).to_have_count(0)


@every_language
def test_there_is_one_search_and_a_key_leads_to_it(opened, address, language):
    page = open_index(opened, address, language)
    box = page.locator("#find")
    expect(page.get_by_role("search").filter(visible=True)).to_have_count(1)
    page.keyboard.press("/")
    expect(box).to_be_focused()
    page.keyboard.type("F.relu")
    box.press("ArrowDown")
    expect(first(page)).to_be_focused()
    page.keyboard.press("/")
    expect(box).to_be_focused()
    expect(box).to_have_value("F.relu")


@pytest.mark.parametrize("width", [DESK, LAPTOP, PHONE])
def test_the_finder_stays_at_hand_and_covers_no_row(opened, address, width):
    page = open_index(opened, address, "fr", width=width)
    box, count = page.locator("#find"), page.locator(".finder-count")
    links = page.locator(".rows-table [scope=row] a")
    links.nth(-1).scroll_into_view_if_needed()
    expect(box).to_be_in_viewport(ratio=1)
    expect(count).to_be_in_viewport(ratio=1)
    if width == PHONE:  # the chips would fill the window
        expect(chip(page, "verdict", "same")).not_to_be_in_viewport()
    else:
        expect(chip(page, "verdict", "same")).to_be_in_viewport(ratio=1)
    links.nth(-1).focus()
    for _ in range(25):  # more than a screenful, so that the page has to scroll
        page.keyboard.press("ArrowUp")
        assert page.locator(":focus").evaluate(UNCOVERED)
    box.fill("Dense")  # the best row is far above
    expect(first(page)).to_be_in_viewport(ratio=1)
    assert first(page).evaluate(UNCOVERED)


def test_a_row_is_one_link(opened, address):
    page = open_index(opened, address, "en", "?find=nn.Linear")
    place = found(page).first.locator("td").nth(1).bounding_box()
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    until_ready(page, f"{address}layers/#dense")


@every_language
def test_on_a_phone_all_is_large_enough_for_a_thumb(opened, address, language):
    page = open_index(opened, address, language, "?find=sofmax", width=PHONE)
    expect(found(page).first).to_be_in_viewport(ratio=1)
    for targets in (".finder button", ".finder input", ".rows-table [scope=row] a"):
        for target in page.locator(targets).filter(visible=True).all():
            assert target.bounding_box()["height"] >= 24, target
