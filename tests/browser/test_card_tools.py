"""Uses what a row and its verdict offer, as readers do."""

import pytest
from playwright.sync_api import expect

from tandem.language.words import LANGUAGES, WORDS
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.accessibility import violations
from tests.support.card_tools import CLIPBOARD, READ, ROW, expect_both, row_of, row_url
from tests.support.waiting import install_clock, stop_clock
from tests.support.website import boxes, row_elements, until_ready

every_width = pytest.mark.parametrize("width", [DESK, PHONE])

SAID = {
    "en": ("copied", "Both programs copied"),
    "fr": ("copié", "Les deux programmes sont copiés"),
}
"""What a button says once it has copied, and the box for news."""

SHORT = "text-recognition"
"""The shortest page of rows."""


# A row's tools


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_a_row_copies_both_programs_and_its_address(opened, address, language, width):
    page = opened(width, **CLIPBOARD)
    install_clock(page)
    url = row_url(address, language)
    page.goto(url.partition("#")[0])
    stop_clock(page)
    row = row_of(page)
    button = row.get_by_role("button", name=WORDS[language]["card"]["copy both"])
    before = boxes(row, ".tools button")
    button.click()
    copied, news = SAID[language]
    expect(button).to_have_attribute("data-said", copied)
    expect(button).to_have_css("color", "rgba(0, 0, 0, 0)")  # or both texts would be seen
    expect(page.get_by_role("status").filter(has_text=news)).to_be_visible()
    assert boxes(row, ".tools button") == before, "the button moved"
    expect_both(page.evaluate(READ), project.rows()[ROW], language)
    page.clock.run_for(1999)
    expect(button).to_have_attribute("data-said", copied)
    page.clock.run_for(1)
    expect(row.locator("[data-said]")).to_have_count(0)
    row.get_by_role("link", name=WORDS[language]["card"]["link"], exact=True).click()
    expect(row.locator(".tools a")).to_have_attribute("data-said", copied)
    assert page.evaluate(READ) == url
    expect(page).to_have_url(url)
    expect(row.locator("h2")).to_be_in_viewport(ratio=1)


def test_both_programs_are_copied_of_every_row(opened, address):
    """Of one side only is seen, and rows far from the screen."""
    page = opened(**CLIPBOARD)
    install_clock(page)
    page.goto(address + "train/")
    stop_clock(page)  # what each button says stays
    page.keyboard.press("1")
    page.evaluate(
        """() => {
          const { clipboard } = navigator;
          const write = clipboard.writeText.bind(clipboard);
          window.copies = [];
          clipboard.writeText = (text) => copies.push(text) && write(text);
          for (const button of document.querySelectorAll(".tools button")) button.click();
        }"""
    )
    rows = [shown.row for shown in project.summaries("en")["train"]]
    expect(page.locator(".tools button[data-said=copied]")).to_have_count(len(rows))
    for row, copied in zip(rows, page.evaluate("copies"), strict=True):
        expect_both(copied, project.rows()[row], "en")


def test_copying_works_without_a_clipboard(opened, address):
    """A site that is not served securely has none."""
    page = opened()
    page.add_init_script("delete Navigator.prototype.clipboard")
    install_clock(page)
    page.goto(row_url(address, "en"))
    stop_clock(page)
    page.evaluate(
        "document.addEventListener('copy', () => { window.taken = String(getSelection()) })"
    )
    button = row_of(page).locator(".tools button")
    button.click()
    expect(button).to_have_attribute("data-said", "copied")
    assert "loss.backward()" in page.evaluate("window.taken")
    expect(button).to_be_focused()
    page.evaluate("document.execCommand = () => false")
    button.click()
    expect(button).to_have_attribute("data-said", "not copied")
    expect(page.get_by_role("status").filter(has_text="does not allow")).to_be_visible()


def test_tools_need_a_script(opened, address):
    page = opened(java_script_enabled=False)
    page.goto(row_url(address, "en"))
    expect(row_of(page).locator(".tools button")).to_be_hidden()
    expect(row_of(page).locator(".tools a")).to_be_visible()
    expect(page.locator(".keys-open").first).to_be_hidden()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tools_leave_every_heading_its_room(opened, site, address, language):
    """One row of one page wears all headings in turn: a rule of the styles holds them all."""
    folder = FOLDERS[language]
    headings = {
        row: element.h2.decode_contents()
        for topic in {row.topic for row in project.rows().values()}
        for row, element in row_elements(site / folder / topic / "index.html").items()
    }
    assert len(headings) == len(project.rows())
    page = opened(PHONE)
    page.goto(f"{address}{folder}{SHORT}/")
    overlapping = page.evaluate(
        """headings => {
          const row = document.querySelector(".row");
          const heading = row.querySelector("h2");
          const overlaps = (inside) => {
            heading.innerHTML = inside;
            const text = document.createRange();
            text.selectNodeContents(heading);
            const tools = row.querySelector(".tools").getBoundingClientRect();
            return [...text.getClientRects()].some(
              ({ right, bottom }) => right > tools.left && bottom > tools.top,
            );
          };
          return Object.keys(headings).filter((row) => overlaps(headings[row]));
        }""",
        headings,
    )
    assert not overlapping


# What a verdict means


def test_a_verdict_is_explained_where_it_is_pointed_at(opened, address):
    page = opened()
    install_clock(page)
    page.goto(row_url(address, "fr"))
    stop_clock(page)
    row = row_of(page)
    means = WORDS["fr"]["means"][project.rows()[ROW].verdict]
    chip, tip = row.locator("a.chip"), page.get_by_role("tooltip")
    expect(tip).to_have_count(0)
    chip.hover()
    expect(tip).to_have_text(means)
    expect(tip).to_be_in_viewport(ratio=1)
    # On the way to its explanation the pointer may leave the verdict, for a moment.
    row.locator("h2").hover()
    page.clock.run_for(199)
    tip.hover()
    page.clock.run_for(1000)
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    row.locator("h2").hover()
    chip.hover()
    expect(tip).to_be_visible()
    row.locator("h2").hover()
    page.clock.run_for(200)
    expect(tip).to_have_count(0)
    page.locator(".summary .chip").first.hover()
    expect(tip).to_be_visible()


@every_width
def test_a_verdict_is_explained_to_the_keyboard(opened, address, width):
    page = opened(width)
    page.goto(row_url(address, "en"))
    chip, tip = row_of(page).locator("a.chip"), page.get_by_role("tooltip")
    row_of(page).locator("summary").focus()
    page.keyboard.press("Shift+Tab")
    expect(chip).to_be_focused()
    expect(tip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    expect(chip).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(tip).to_be_visible()
    page.keyboard.press("Enter")
    verdict = project.rows()[ROW].verdict.replace(" ", "-")
    until_ready(page, f"{address}verdicts/#{verdict}")
    expect(page.locator(f"h2#{verdict}")).to_be_in_viewport()


# Accessibility: what only a press or a pointer brings; all else is audited with its page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@every_width
def test_axe_finds_no_violation(opened, address, scheme, width):
    page = opened(width, color_scheme=scheme, reduced_motion="reduce", **CLIPBOARD)
    install_clock(page)
    page.goto(f"{address}{SHORT}/")
    stop_clock(page)
    row = page.locator(".row").first
    button = row.locator(".tools button")
    button.click()
    expect(button).to_have_attribute("data-said", "copied")
    button.evaluate("button => clearTimeout(button.quiet)")  # what it says stays
    page.clock.resume()  # axe needs a clock
    row.locator("a.chip").hover()
    expect(page.get_by_role("tooltip")).to_be_visible()
    reports = {"copied, and a verdict explained": violations(page)}
    page.keyboard.press("?")
    expect(page.locator(".keys")).to_be_visible()
    reports["the keys listed"] = violations(page)
    assert not "\n".join(f"{name}:\n{text}" for name, text in reports.items() if text)


def test_less_movement_is_none(opened, address):
    page = opened(reduced_motion="reduce")
    page.goto(address + "train/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || !/^(0s(, )?)+$/.test(transitionDuration);
        }).length"""
    )
    assert moving == 0
