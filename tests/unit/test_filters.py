"""The filter above a page of many parts counts what is there, and leads to its groups."""

import pytest
from bs4 import BeautifulSoup

from tandem.language.words import LANGUAGES
from tandem.read.view import View
from tandem.write import filters

PERMALINK = '<a class="headerlink" href="#layers" title="Link">¶</a>'
PAIRS = f"""<p>Words.</p>
<h2 id="layers">Layers{PERMALINK}</h2>
<section style="--rows: 1" class="counterpart" id="dense" data-pair="Dense | Linear"></section>
<section style="--rows: 1" class="counterpart" id="lstm" data-only="differs"></section>
"""
NOTES = """<p>Words.</p>
<h2 id="one">One</h2>
<section class="note" id="tf-01" data-judgement="wrong">
<span class="chip" data-judgement="wrong">wrong</span></section>
<section class="note" id="tf-02" data-judgement="right"></section>
<section class="note" id="tf-03" data-judgement="wrong"></section>
"""


def filtered(html: str, page: str, language: str = "en") -> BeautifulSoup:
    """A page with its filter."""
    return BeautifulSoup(filters.add(html, page, View(language, {}, {})), "html.parser")


def chips(page: BeautifulSoup) -> list[str]:
    """What the chips say."""
    return [
        " ".join(chip.get_text().split()) for chip in page.select("fieldset[disabled] .chip")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_stands_between_the_introduction_and_the_first_part(language):
    page = filtered(PAIRS, "defaults", language)
    assert [element.name for element in page.find_all(recursive=False)] == [
        *("p", "form", "p", "h2"),
        *("section", "section"),
    ]


def test_it_counts_the_pairs_and_those_that_differ_and_leads_to_their_groups():
    page = filtered(PAIRS, "defaults")
    assert page.select_one("[role=status]").get_text() == "2 pairs"
    assert chips(page) == ["≠ only what differs 1"]
    assert [(link["href"], link.get_text()) for link in page.select("nav a")] == [
        ("#layers", "Layers")
    ]


def test_it_says_how_many_statements_were_judged_how():
    page = filtered(NOTES, "notes")
    assert page.select_one("[role=status]").get_text() == "3 statements"
    assert chips(page) == ["✓ right 1", "✗ wrong 2"]
    assert not page.select("nav")


def test_no_other_page_has_one():
    assert filters.add(PAIRS, "layers", View("en", {}, {})) == PAIRS
