"""Drives the filters of the arguments, the glossary and the notes as readers do."""

import re

import pytest
from playwright.sync_api import Page, expect

from tandem.language.words import LANGUAGES
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import PHONE
from tests.support.shifts import UNSEEN, WATCH_SHIFTS
from tests.support.website import until_ready

PARTS = {"defaults": ".counterpart", "glossary": ".term", "notes": ".note"}
"""What the filter of each page shows and hides."""

every_language = pytest.mark.parametrize("language", LANGUAGES)


def open_page(opened, address, page_name, language="en", question="", **options) -> Page:
    """A page with a filter, with a question in its address."""
    page = opened(**options)
    page.goto(f"{address}{FOLDERS[language]}{page_name}/{question}")
    until_ready(page)
    return page


def visible(page: Page, selector: str):
    """What of a page is not filtered out."""
    return page.locator(f".md-content {selector}").filter(visible=True)


@every_language
def test_only_what_differs_by_keyboard_survives_a_reload(opened, address, language):
    page = open_page(opened, address, "defaults", language)
    differing = page.locator(".counterpart[data-only=differs]").count()
    every = page.locator(".counterpart").count()
    assert 0 < differing < every
    page.locator("#filter").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    for _ in range(2):
        expect(visible(page, ".counterpart")).to_have_count(differing)
        expect(visible(page, ".counterpart:not([data-only])")).to_have_count(0)
        expect(page.locator(".filter-count")).to_contain_text(f"{differing} ")
        expect(page).to_have_url(re.compile(r"/defaults/\?only=differs$"))
        page.reload()
        until_ready(page)
    page.locator(".filter button.chip").click()
    expect(visible(page, ".counterpart")).to_have_count(every)
    expect(page).to_have_url(re.compile(r"/defaults/$"))


@pytest.mark.parametrize("typed", ["layers.BatchNormalization", "nn.BatchNorm2d"])
def test_a_pair_is_found_by_a_name_of_either_side(opened, address, typed):
    page = open_page(opened, address, "defaults")
    named = page.locator(f".counterpart[data-pair*='{typed}']").count()
    assert 0 < named < 10
    page.locator("#filter").fill(typed)
    expect(visible(page, ".counterpart")).to_have_count(named)
    expect(visible(page, "h2")).to_have_count(1)  # groups without a pair are gone
    expect(page.locator("#batchnormalization")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#filter")).to_have_value("")
    expect(page.locator(".counterpart").last).to_be_visible()


@every_language
def test_the_notes_show_only_what_was_wrong(opened, address, language):
    page = open_page(opened, address, "notes", language)
    chip = page.locator(".filter [data-judgement=wrong]")
    wrong = page.locator(".note[data-judgement=wrong]").count()
    expect(chip.locator(".count")).to_have_text(str(wrong))
    chip.click()
    expect(visible(page, ".note")).to_have_count(wrong)
    page.locator(".filter [data-judgement=outdated]").click()
    outdated = page.locator(".note[data-judgement=outdated]").count()
    expect(visible(page, ".note")).to_have_count(wrong + outdated)
    expect(page).to_have_url(re.compile(r"\?judgement=wrong&judgement=outdated$"))


@every_language
def test_a_term_is_found_in_either_language(opened, address, language):
    page = open_page(opened, address, "glossary", language)
    for typed in ("learning rate", "taux d'apprentissage"):
        page.locator("#filter").fill(typed)
        expect(visible(page, ".term")).to_have_count(1)
        expect(visible(page, ".letter")).to_have_count(1)


def test_an_address_or_a_link_shows_what_the_filter_hides(opened, address):
    page = open_page(opened, address, "notes", question="?judgement=wrong#tf-01")
    expect(page.locator("#tf-01[data-judgement=right]")).to_be_in_viewport()
    page.goto(f"{address}glossary/?find=batch")
    until_ready(page)
    expect(page.locator("#weight")).to_be_hidden()
    for _ in range(2):  # at the second time the address names the place already
        page.locator(".filter-jumps a").last.click()
        expect(page.locator("#weight")).to_be_in_viewport()
        page.locator("#filter").fill("batch")
        expect(page.locator("#weight")).to_be_hidden()


def test_an_address_with_a_filter_and_a_place_leads_to_both(opened, address):
    question = "?judgement=wrong#pt-55"
    page = open_page(opened, address, "notes", question=question)
    expect(page.locator("#pt-55[data-judgement=wrong]")).to_be_in_viewport()
    expect(visible(page, ".note:not([data-judgement=wrong])")).to_have_count(0)
    expect(page).to_have_url(f"{address}notes/{question}")


def test_where_nothing_fits_a_button_shows_everything(opened, address):
    page = open_page(opened, address, "notes", question="?find=zzqq")
    expect(visible(page, ".note, h2")).to_have_count(0)
    page.locator(".filter-nothing button").click()
    expect(page.locator(".note").first).to_be_visible()
    expect(page.locator("#filter")).to_be_focused()


def test_the_filter_stays_in_reach_and_hides_no_place_that_is_jumped_to(opened, address):
    page = open_page(opened, address, "defaults")
    page.locator(".filter-jumps a").nth(3).click()
    form, heading = page.locator(".filter"), page.locator("#optimizers")
    expect(heading).to_be_in_viewport()
    expect(form).to_be_in_viewport()
    boxes = [place.bounding_box() for place in (form, heading)]
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]


@pytest.mark.parametrize("page_name", PARTS)
def test_without_scripts_all_is_shown_and_nothing_can_be_pressed(opened, address, page_name):
    page = opened(java_script_enabled=False)
    page.goto(f"{address}{page_name}/?find=batch&only=differs&judgement=wrong")
    parts = page.locator(PARTS[page_name])
    expect(parts.filter(visible=True)).to_have_count(parts.count())
    expect(page.locator("#filter")).to_be_hidden()
    expect(page.locator(".filter-count")).to_be_visible()
    expect(visible(page, ".filter button:enabled")).to_have_count(0)


@pytest.mark.parametrize("width", [1440, PHONE])
@pytest.mark.parametrize(
    "question",
    [
        "defaults/?only=differs",
        "fr/defaults/?find=adam",
        "fr/notes/?judgement=wrong",
        "glossary/?find=lot",
    ],
)
def test_nothing_moves_while_a_filtered_page_loads(opened, address, question, width):
    page = opened(width)
    page.add_init_script(WATCH_SHIFTS)
    page.goto(address + question)
    until_ready(page)
    frame = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.evaluate(frame)
    assert page.evaluate("window.shifted()") < UNSEEN
