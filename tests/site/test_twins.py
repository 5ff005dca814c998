"""A page and its twin have the same places, so that a change of language keeps the reader's.

`every_page/twin.js` leads to a heading by its number, and to all else by its name.
"""

from bs4 import BeautifulSoup

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import html_files
from tests.support import rules
from tests.support.website import parse

FRENCH = FOLDERS["fr"]


def places(page: BeautifulSoup) -> tuple[list[str], list[str]]:
    """The tags of the headings that have an anchor, and the anchors of sections."""
    headings = page.select(".md-content :is(h2, h3)[id]:not(section[id] *)")
    sections = page.select(".md-content :is(section, tbody)[id]")
    return [heading.name for heading in headings], [section["id"] for section in sections]


def test_both_languages_have_the_same_places(site):
    pages = [file for file in html_files(site) if (site / FRENCH / file).exists()]
    assert len(pages) > 20
    rules.hold(
        f"{file}: its twin has other headings or sections"
        for file in pages
        if places(parse(site / file)) != places(parse(site / FRENCH / file))
    )


def test_each_term_names_its_twin(site):
    english, french = (parse(site / f"{folder}glossary/index.html") for folder in ("", FRENCH))
    for here, there in ((english, french), (french, english)):
        twins = [term["data-twin"] for term in here.select("dt[id]")]
        assert sorted(twins) == sorted(term["id"] for term in there.select("dt[id]"))
