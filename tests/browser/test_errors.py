"""A reader pastes a traceback: the page says what it means, with the reader's own values.

Which entries these are is proven in Node, see tests/scripts/matching.test.mjs.
"""

import pytest
from playwright.sync_api import Page, expect

from tandem.language.words import WORDS
from tandem.read.addresses import FOLDERS
from tandem.tools.bench import hostile
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.pasted_errors import UNKNOWN, traceback
from tests.support.website import every_language, until_ready

LABELS = {"en": "Paste a traceback", "fr": "Collez une erreur"}

PASTE = """text => {
  const box = document.querySelector("#traceback");
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""

ENTRY = "errors-pytorch/#mat1_mat2_shapes"
"""What explains the traceback `linear_shape`, from the home of a language."""


@pytest.fixture
def box(opened, address):
    """Opens the page of errors in a language; no script of it may fail."""
    failures = []

    def open_box(language: str = "en", width: int = DESK, **options) -> Page:
        page = opened(width, **options)
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.home = f"{address}{FOLDERS[language]}"
        page.goto(f"{page.home}errors/")
        page.text = page.locator("#traceback")
        page.found = page.locator(".errors-row")
        page.card = page.locator(".errors-box .explained").first
        page.near = page.locator(".errors-box > ul > li")
        page.status = page.locator(".errors-box [role=status]")
        return page

    yield open_box
    assert not failures


@every_language
def test_a_reader_pastes_goes_down_and_enters(language, box):
    page = box(language, permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", traceback("linear_shape"))
    page.get_by_role("textbox", name=LABELS[language]).focus()
    page.keyboard.press("Control+V")
    first = page.found.first
    expect(first).to_have_attribute("href", f"{page.home}{ENTRY}")
    for key, focused in (("ArrowDown", first), ("ArrowUp", page.text), ("ArrowDown", first)):
        page.keyboard.press(key)
        expect(focused).to_be_focused()
    page.keyboard.press("Enter")
    until_ready(page, f"{page.home}{ENTRY}")


@every_language
def test_an_answer_has_the_reader_s_own_values_and_the_rows(language, box):
    page = box(language)
    page.text.fill("RuntimeError: mat1 and mat2 shapes cannot be multiplied (7x33 and 44x55)")
    expect(page.card).to_contain_text("33")
    expect(page.card).to_contain_text("nn.Linear(33, 55)")
    chip = page.card.locator(".chip").first
    expect(chip).to_have_attribute("data-verdict", project.rows()["models/input_shape"].verdict)
    link = page.card.locator(f"a[href='{page.home}models/#input_shape']")
    expect(link).to_be_visible()


@every_language
def test_every_text_gets_a_reply(language, box):
    page = box(language)
    words = WORDS[language]["errors box"]
    for text, reply in (
        (UNKNOWN, words["nothing"]),
        ("foo bar", words["no message"]),
        ("import torch\nx = torch.ones(2)\n", words["code"].partition("{")[0]),
    ):
        page.text.fill(text)
        expect(page.status).to_contain_text(reply)
        expect(page.found).to_have_count(0)
    addresses = page.status.get_by_role("link").evaluate_all(
        "links => links.map(link => link.href)"
    )
    assert addresses == [f"{page.home}translate/"]
    page.text.fill(" ")
    expect(page.status).to_be_empty()


def test_what_comes_near_is_told_apart(box):
    page = box()
    page.text.fill("RuntimeError: mat1 and mat2 shapes should not be multiplied at all")
    expect(page.found).to_have_count(0)
    expect(page.status).to_contain_text(WORDS["en"]["errors box"]["near"])
    expect(page.near.first).to_contain_text("mat1 and mat2 shapes cannot be multiplied")
    expect(page.near.first.get_by_role("link")).to_have_attribute("href", f"{page.home}{ENTRY}")


def test_the_first_answer_is_on_the_screen_after_a_paste(box):
    page = box()
    page.set_viewport_size({"width": 1280, "height": 720})
    page.text.fill(traceback("linear_shape"))
    expect(page.card.locator(".explained-means")).to_be_in_viewport(ratio=1)
    expect(page.card.locator("p").nth(1)).to_be_in_viewport(ratio=1)


def test_what_is_pasted_stays_in_the_browser(box):
    page = box()
    asked, before = [], page.url
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    page.text.fill(traceback("linear_shape"))
    expect(page.card).to_be_visible()
    assert page.url == before
    ours = ("assets/errors.js", "assets/catalogue.js", "assets/tandem.svg", "scripts/read/")
    assert f"GET {page.home}{ours[0]}" in asked
    assert not [
        request
        for request in asked
        if not request.startswith(tuple(f"GET {page.home}{path}" for path in ours))
    ]


def test_what_is_known_is_asked_for_again_after_a_failure(box):
    page = box()
    page.route("**/assets/errors.js", lambda route: route.abort())
    page.text.fill("ValueError: one")
    expect(page.status).to_contain_text("could not be loaded")
    page.unroute("**/assets/errors.js")
    page.text.fill(traceback("linear_shape"))
    expect(page.card).to_be_visible()


@every_language
def test_a_reload_and_a_way_back_keep_the_error_until_it_is_cleared(language, box):
    page = box(language)
    page.text.fill(traceback("linear_shape"))
    expect(page.found.first).to_have_attribute("href", f"{page.home}{ENTRY}")
    page.reload()
    expect(page.text).to_have_value(traceback("linear_shape"))
    page.found.first.click()
    until_ready(page, f"{page.home}{ENTRY}")
    page.go_back()
    expect(page.text).to_have_value(traceback("linear_shape"))
    expect(page.found.first).to_have_attribute("href", f"{page.home}{ENTRY}")
    page.text.press("Tab")
    page.keyboard.press("Enter")  # on the button that clears
    expect(page.text).to_be_focused()
    expect(page.found).to_have_count(0)
    assert page.evaluate("Object.values(sessionStorage)") == []
    page.reload()
    expect(page.text).to_have_value("")


def test_arrows_move_the_caret_inside_a_text(box):
    page = box()
    page.text.fill(traceback("linear_shape"))
    expect(page.found).not_to_have_count(0)
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    expect(page.text).to_be_focused()
    assert page.text.evaluate("box => box.selectionStart") > 0


def test_a_phone_shows_what_is_found_without_scrolling_sideways(box):
    page = box("fr", PHONE)
    page.text.fill(traceback("linear_shape"))
    expect(page.card).to_be_visible()
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    first = page.card.bounding_box()
    assert first["x"] >= 0 and first["x"] + first["width"] <= PHONE


@pytest.mark.parametrize("what", hostile.MESSAGES)
def test_hostile_text_is_only_text(box, what):
    page = box()
    page.evaluate(PASTE, hostile.MESSAGES[what])
    expect(page.status).not_to_be_empty()
    assert page.evaluate("window.ran") is None
    assert page.locator(".errors-box :is(img, script)").count() == 0
