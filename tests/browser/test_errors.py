"""A reader pastes a traceback: the page shows the rows that explain it, and what they teach.

Which rows these are is proven in Node, see tests/scripts/matching.test.mjs.
"""

import pytest
from playwright.sync_api import Page, expect

from tandem.find import lookup
from tandem.read.addresses import FOLDERS
from tandem.tools.bench import hostile
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.pasted_errors import EXPLAINED, UNRELATED, traceback
from tests.support.website import every_language, until_ready

LABELS = {"en": "Paste a traceback", "fr": "Collez une erreur"}
NOTHING = {
    "en": "No program here raised this.",
    "fr": "Aucun programme de ce site n'a levé cette erreur.",
}

PASTE = """text => {
  const box = document.querySelector("#traceback");
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""


@pytest.fixture
def box(opened, address):
    """Opens the page of errors in a language; no script of it may fail."""
    failures = []

    def open_box(language: str = "en", width: int = DESK, **options) -> Page:
        page = opened(width, **options)
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.goto(f"{address}{FOLDERS[language]}errors/")
        page.text = page.locator("#traceback")
        page.found = page.locator(".errors-row")
        page.status = page.locator(".errors-box [role=status]")
        return page

    yield open_box
    assert not failures


def leads_to(page: Page, row: str) -> str:
    """The address of a row, from the page of errors."""
    topic, name = row.split("/")
    return f"{page.url.removesuffix('errors/')}{topic}/#{name}"


@every_language
def test_a_reader_pastes_goes_down_and_enters(language, box):
    page = box(language, permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", traceback("channels_last"))
    page.get_by_role("textbox", name=LABELS[language]).focus()
    page.keyboard.press("Control+V")
    first, second = page.found.nth(0), page.found.nth(1)
    row = leads_to(page, EXPLAINED["channels_last"])
    expect(first).to_have_attribute("href", row)
    expect(page.status).to_contain_text("messages")
    for key, focused in (
        *(("ArrowDown", first), ("ArrowDown", second), ("ArrowUp", first)),
        *(("ArrowUp", page.text), ("ArrowDown", first)),
    ):
        page.keyboard.press(key)
        expect(focused).to_be_focused()
    page.keyboard.press("Enter")
    until_ready(page, row)


@every_language
def test_a_result_says_what_its_row_teaches(language, box):
    """What comes late leaves the focus where it is."""
    page = box(language)
    page.evaluate(PASTE, traceback("channels_last"))
    first = page.found.first
    first.focus()
    expect(page.locator(".errors-says")).to_have_count(0)
    page.text.dispatch_event("focus")
    view = project.view(language)
    shown = next(shown for shown in view.shown() if shown.row == EXPLAINED["channels_last"])
    says = page.locator(".errors-box li").first.locator(".errors-says")
    expect(says).to_have_text(lookup.as_data(shown, view)["difference"].replace("`", ""))
    expect(first).to_be_focused()


@every_language
def test_what_no_program_raised_leads_elsewhere(language, box):
    page = box(language)
    page.text.fill(UNRELATED[0])
    expect(page.status).to_contain_text(NOTHING[language])
    expect(page.found).to_have_count(0)
    links = page.status.get_by_role("link")
    addresses = links.evaluate_all("links => links.map(link => link.href)")
    base = page.url.removesuffix("errors/")
    assert addresses == [f"{base}translate/", f"{base}rows/"]


def test_what_is_pasted_stays_in_the_browser(box):
    page = box()
    asked, before = [], page.url
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    page.text.fill(traceback("inplace"))
    expect(page.locator(".errors-says").first).to_be_visible()  # all that is asked for came
    assert page.url == before
    assets = f"GET {before.removesuffix('errors/')}assets/"
    assert f"{assets}catalogue.js" in asked
    more = {request.removeprefix(assets) for request in asked} - {"catalogue.js", "tandem.svg"}
    assert not more


@every_language
def test_a_reload_and_a_way_back_keep_the_error_until_it_is_cleared(language, box):
    page = box(language)
    page.text.fill(traceback("inplace"))
    row = page.found.first.get_attribute("href")
    page.reload()
    expect(page.text).to_have_value(traceback("inplace"))
    page.found.first.click()
    until_ready(page, row)
    page.go_back()
    expect(page.text).to_have_value(traceback("inplace"))
    expect(page.found.first).to_have_attribute("href", row)
    page.text.press("Tab")
    page.keyboard.press("Enter")  # on the button that clears
    expect(page.text).to_be_focused()
    expect(page.found).to_have_count(0)
    assert page.evaluate("Object.values(sessionStorage)") == []
    page.reload()
    expect(page.text).to_have_value("")


def test_arrows_move_the_caret_inside_a_text(box):
    page = box()
    page.text.fill(traceback("channels_last"))
    expect(page.found).not_to_have_count(0)
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    expect(page.text).to_be_focused()
    assert page.text.evaluate("box => box.selectionStart") > 0


def test_a_phone_shows_what_is_found_without_scrolling_sideways(box):
    page = box("fr", PHONE)
    page.text.fill(traceback("keras_label_range"))
    expect(page.found.first).to_have_attribute(
        "href", leads_to(page, EXPLAINED["keras_label_range"])
    )
    expect(page.locator(".errors-says").first).to_be_visible()
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    first = page.locator(".errors-box li").first.bounding_box()
    assert first["x"] >= 0 and first["x"] + first["width"] <= PHONE


def test_hostile_text_is_only_text(box):
    page = box()
    made = page.locator(".errors-box :is(img, script)")
    shown = {}
    for kind, text in hostile.MESSAGES.items():
        page.evaluate(PASTE, text)
        shown[kind] = (made.count(), bool(page.status.text_content()))
    assert shown == dict.fromkeys(hostile.MESSAGES, (0, True))
    assert page.evaluate("window.ran") is None


def test_without_scripts_the_table_is_there_and_the_box_is_not(box):
    page = box(java_script_enabled=False)
    expect(page.text).to_be_hidden()
    assert page.get_by_role("row").count() > 200
