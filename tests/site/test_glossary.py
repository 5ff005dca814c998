"""The built pages show the glossary's tooltips."""

from tandem.read.addresses import FOLDERS
from tests.support.website import every_language, parse, row_elements


def test_the_built_pages_show_tooltips(site):
    for page, term in (("train/index.html", "epoch"), ("fr/train/index.html", "époque")):
        marked = parse(site / page).select("section.row > p abbr[title]")
        assert any(term in element.get_text().lower() for element in marked)


def test_the_glossary_shows_terms_without_their_other_forms(site):
    for page, term, form in (
        ("glossary/index.html", "clipping", "clipped"),
        ("fr/glossary/index.html", "écrêtage", "écrêtent"),
    ):
        shown = [element.get_text() for element in parse(site / page).select("dt")]
        assert term in shown
        assert not any(form in text or "|" in text for text in shown)


@every_language
def test_each_row_of_a_term_is_there(site, language):
    home = site / FOLDERS[language]
    links = parse(home / "glossary" / "index.html").select(".term-rows a")
    assert len(links) > 100
    wrong = [
        link["href"]
        for link in links
        for page, _, row in [link["href"].removeprefix("../").partition("/#")]
        if f"{page}/{row}" not in row_elements(home / page / "index.html")
    ]
    assert not wrong


@every_language
def test_letters_lead_to_all_terms(site, language):
    html = parse(site / FOLDERS[language] / "glossary" / "index.html")
    letters = [link["href"].removeprefix("#") for link in html.select(".filter-jumps a")]
    assert letters == [heading["id"] for heading in html.select(".letter > [role=heading]")]
    assert letters == sorted(set(letters))
    assert len(html.select(".letter .term")) == len(html.select("dt"))
