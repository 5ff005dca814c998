"""A wrong address in a browser: it is answered in the reader's language, and leads on."""

import pytest
from playwright.sync_api import expect

from tandem.tools.browser import DESK, PHONE
from tests.support.accessibility import violations
from tests.support.website import until_ready


@pytest.mark.parametrize(
    ("wrong", "locale", "first"),
    [
        ("trian/", "en-GB", "en"),
        ("trian/", "fr-FR", "fr"),
        ("fr/trian/deep", "en-GB", "fr"),
        ("no/such/page.html", "de-DE", "en"),
    ],
)
def test_the_reader_s_language_comes_first(opened, address, wrong, locale, first):
    page = opened(locale=locale)
    assert page.goto(address + wrong).status == 404
    expect(page.locator(".lost")).to_have_count(2)
    expect(page.locator(".lost").first).to_have_attribute("lang", first)


def test_the_box_leads_to_the_row(opened, address):
    page = opened(PHONE)
    page.goto(f"{address}fr/nulle/part/")
    box = page.locator(".lost[lang=fr] input")
    expect(box).to_be_in_viewport()
    box.fill("softmax")
    box.press("Enter")
    until_ready(page, f"{address}fr/rows/?find=softmax")
    expect(page.locator("#find")).to_have_value("softmax")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_axe_finds_no_violation(opened, address, scheme, width):
    page = opened(width, color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{address}no/such/page/")
    until_ready(page)
    assert not violations(page)
