"""Whoever changes the language stays where they are, with what they asked for and pasted."""

import re

import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, PHONE
from tests.support.pasted_errors import traceback
from tests.support.website import every_language, until_ready

NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new Error("no storage") } });"""

OTHER = {"en": "fr", "fr": "en"}


def change(page: Page, url: str | re.Pattern):
    """Follow the link to the other language, which leads to an address."""
    page.locator("a.twin").click()
    expect(page).to_have_url(url)
    until_ready(page)


def expect_at(page: Page, anchor: str):
    """The window shows where an anchor stands."""
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_the_link_leads_to_the_twin_and_back(opened, address):
    page = opened(PHONE)
    english, french = f"{address}train/", f"{address}fr/train/"
    page.goto(english)
    for there, language in ((french, "fr"), (english, "en")):
        change(page, there)
        expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize(
    ("kind", "english", "french"),
    [
        ("gradients/", "zero_grad", "zero_grad"),
        ("notes/", "pt-58", "pt-58"),
        ("verdicts/", "same-after", "same-after"),
        ("defaults/", "conv2d", "conv2d"),
        ("defaults/", "losses", "pertes"),
        ("glossary/", "fine-tuning", "affinage"),
        ("glossary/", "axis", "axe"),
        ("examples/digits/", "the-loss", "la-perte"),
        ("", "topics", "topics"),
        ("errors-pytorch/", "mat1_mat2_shapes", "mat1_mat2_shapes"),
    ],
)
def test_an_anchor_is_kept_or_becomes_its_twin(opened, address, kind, english, french):
    """There and back: rows, notes and verdicts by their name, terms and headings by theirs."""
    page = opened()
    page.goto(f"{address}{kind}#{english}")
    until_ready(page)
    change(page, f"{address}fr/{kind}#{french}")
    expect_at(page, french)
    change(page, f"{address}{kind}#{english}")
    expect_at(page, english)


@every_language
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_without_an_anchor_the_place_on_the_screen_is_kept(opened, address, language, width):
    """Also where the address still names a place that the reader has left."""
    page = opened(width)
    here, there = (f"{address}{FOLDERS[each]}" for each in (language, OTHER[language]))
    for kind, anchor in (
        ("gradients/", ""),
        ("gradients/#no_gradients", ""),
        ("rows/", "topic-"),
    ):
        page.goto(here + kind)
        until_ready(page)
        name = anchor + ("losses" if anchor else "zero_grad")
        page.locator(f"[id='{name}']").evaluate("place => place.scrollIntoView()")
        change(page, f"{there}{kind.partition('#')[0]}#{name}")
        expect_at(page, name)


def test_at_the_top_nothing_is_named(opened, address):
    page = opened()
    page.goto(f"{address}gradients/#zero_grad")
    until_ready(page)
    page.evaluate("scrollTo(0, 0)")
    expect(page.locator("h1")).to_be_in_viewport()
    change(page, f"{address}fr/gradients/")


@every_language
def test_what_is_looked_for_is_kept(opened, address, language):
    page = opened()
    page.goto(f"{address}{FOLDERS[language]}rows/?find=softmax&verdict=same")
    until_ready(page)
    change(page, f"{address}{FOLDERS[OTHER[language]]}rows/?find=softmax&verdict=same")
    expect(page.locator("#find")).to_have_value("softmax")
    pressed = page.locator(".finder button[aria-pressed=true]")
    expect(pressed).to_have_attribute("data-verdict", "same")


def test_a_new_tab_opens_at_the_same_place(opened, address):
    page = opened()
    page.goto(f"{address}gradients/#zero_grad")
    until_ready(page)
    with page.context.expect_page() as tab:
        page.locator("a.twin").click(button="middle")
    expect(tab.value).to_have_url(f"{address}fr/gradients/#zero_grad")


def test_pasted_code_comes_along_to_its_answer(opened, address):
    page = opened()
    page.goto(f"{address}translate/")
    code = "from torch import nn\n\nlayer = nn.Linear(3, 4)\nloss_fn = nn.MSELoss()\n"
    page.locator("#pasted").fill(code)
    page.locator(".mark").last.click()
    expect(page).to_have_url(f"{address}translate/#answer-2")
    for there in (f"{address}fr/translate/#answer-2", f"{address}translate/#answer-2"):
        change(page, there)
        expect(page.locator("#pasted")).to_have_value(code)
        expect(page.locator("#answer-2:target")).to_be_in_viewport()


def test_a_pasted_error_comes_along(opened, address):
    page = opened()
    page.goto(f"{address}errors/")
    page.locator("#traceback").fill(traceback("linear_shape"))
    first = page.locator(".errors-row").first
    row = first.get_attribute("href").removeprefix(address)
    change(page, f"{address}fr/errors/")
    expect(page.locator("#traceback")).to_have_value(traceback("linear_shape"))
    expect(first).to_have_attribute("href", f"{address}fr/{row}")


def test_without_storage_only_the_paste_is_lost(opened, address):
    page = opened()
    page.add_init_script(NO_STORAGE)
    page.goto(f"{address}translate/")
    page.locator("#pasted").fill("import torch\ntorch.ones(1)\n")
    expect(page.locator(".answers")).to_be_visible()
    change(page, f"{address}fr/translate/")
    expect(page.locator("#pasted")).to_have_value("")
    page.goto(f"{address}glossary/#axis")
    until_ready(page)
    change(page, f"{address}fr/glossary/#axe")


def test_from_a_disk_too(opened, site):
    page, home = opened(), site.as_uri()
    for kind, english, french in (
        ("gradients", "#zero_grad", "#zero_grad"),
        ("glossary", "#axis", "#axe"),
        ("examples/digits", "#the-loss", "#la-perte"),
        ("rows", "?find=softmax", "?find=softmax"),
    ):
        page.goto(f"{home}/{kind}/index.html{english}")
        until_ready(page)
        change(page, f"{home}/fr/{kind}/index.html{french}")
    page.goto(f"{home}/translate/index.html")
    page.locator("#pasted").fill("import torch\ntorch.ones(1)\n")
    expect(page.locator(".answers")).to_be_visible()
    change(page, f"{home}/fr/translate/index.html")
    expect(page.locator("#pasted")).to_have_value("import torch\ntorch.ones(1)\n")
