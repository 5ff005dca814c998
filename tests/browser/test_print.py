"""Prints pages in a browser as readers do."""

import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK
from tandem.tools.print import sheet_pdf
from tests.support import printed, project

A4_WIDTH = 703
"""Pixels between the margins of an ordinary page of paper."""

SMALLEST = 7
"""Points of the smallest type on a sheet."""

KINDS = ("losses/", "examples/digits/", "notes/", "defaults/")
"""A page of each kind, but the sheet."""


def sheet_page(opened, address: str, language: str, **options) -> Page:
    """The page `print`, open in a browser."""
    page = opened(DESK, **options)
    page.goto(f"{address}{FOLDERS[language]}print/")
    return page


# One in each look: both languages whole, and paper is light whatever the screen is.
@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("fr", "dark")])
def test_sheet_prints_whole_light_and_large_enough(opened, address, language, scheme):
    page = sheet_page(opened, address, language, color_scheme=scheme)
    pdf = sheet_pdf(page)
    printed.check_sheet(pdf, language)
    assert min(printed.brightness(pdf)) > 0.9
    page.emulate_media(media="print")
    sizes = page.eval_on_selector_all(
        "table.print-table :is(th, td, code, .chip), .verdicts dd",
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)",
    )
    assert len(sizes) > 5 * len(project.rows())
    assert min(sizes) > SMALLEST - 0.01


def test_button_prints_and_stays_off_the_paper(opened, address):
    page = opened(DESK)
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page.goto(f"{address}print/")
    button = page.locator(".print-button")
    button.click()
    button.press("Enter")
    assert page.evaluate("window.printed") == 2
    page.emulate_media(media="print")
    expect(button).to_be_hidden()


def test_without_scripts_there_is_the_sheet_and_no_dead_button(opened, address):
    page = sheet_page(opened, address, "en", java_script_enabled=False)
    expect(page.locator(".print-button")).to_be_hidden()
    expect(page.locator("table.print-table tbody tr")).to_have_count(len(project.rows()))


@pytest.mark.parametrize("kind", KINDS)
def test_other_pages_print_light_and_uncut(opened, address, kind):
    page = opened(A4_WIDTH, color_scheme="dark")
    page.goto(address + kind)
    page.emulate_media(media="print", color_scheme="dark")
    cut = page.eval_on_selector_all(
        "pre, pre > code, table, .md-content",
        "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length",
    )
    assert cut == 0
    for gone in (".md-header", ".md-sidebar", ".md-footer", ".md-code__nav", ".notebook"):
        assert not any(one.is_visible() for one in page.locator(gone).all()), gone
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    assert min(printed.brightness(pdf)) > 0.8
