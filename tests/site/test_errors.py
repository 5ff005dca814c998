"""The pages of errors list every entry, each with the way to the rows that show it."""

import json
import re

import pytest

from tandem.read.addresses import FOLDERS
from tandem.write import errors, explained
from tests.support import project
from tests.support.website import every_language, parse

PAGES = errors.PAGES


@pytest.fixture
def pages(site, language):
    """The pages of errors by name."""
    folder = site / FOLDERS[language]
    return {page: parse(folder / page / "index.html") for page in PAGES}


@every_language
def test_every_entry_stands_on_its_framework_s_page_once(language, pages):
    entries = project.view(language).entries
    listed = {
        page: [head["id"] for head in html.select(".explained h3")]
        for page, html in pages.items()
    }
    for page, names in listed.items():
        assert len(names) == len(set(names))
        of_page = {name for name, one in entries.items() if errors.page_of(one) == page}
        assert set(names) == of_page


@every_language
def test_an_entry_says_all_that_is_known_of_it(language, pages):
    view = project.view(language)
    for one in errors.shown(view):
        html = pages[errors.page_of(one.entry)].find(id=one.entry.name).parent
        prose = one.entry.prose[language]
        assert len(html.ul.select("li")) == len(prose.causes)
        assert bool(html.details) == bool(one.entry.code)
        assert not re.search(r"\{\w+(\[-?\d+\])?\}", html.div.p.text), one.entry.name
        if one.entry.code:
            assert html.details.pre.text.rstrip() == one.entry.code.rstrip()


@every_language
def test_every_link_of_an_entry_leads_to_a_row_or_a_note(site, language, pages):
    folder = site / FOLDERS[language] / "errors"
    addresses = {
        link["href"]
        for html in pages.values()
        for link in html.select(".explained a:not(.headerlink)")
    }
    anchors = {}
    for address in addresses:
        target, _, anchor = address.partition("#")
        page = (folder / target / "index.html").resolve()
        if page not in anchors:
            anchors[page] = {part["id"] for part in parse(page).select("[id]")}
        assert anchor in anchors[page], address


@every_language
def test_the_script_of_the_box_says_what_the_tests_in_node_read(site, language):
    text = (site / FOLDERS[language] / "assets/errors.js").read_text(encoding="utf-8")
    said = json.loads(text[text.index("{", text.index(",")) : text.rindex("}") + 1])
    data = json.loads(json.dumps(explained.data(project.view(language))))
    assert said["explanations"] == data
