"""The built pages show the glossary's tooltips."""

from tests.support.website import parse


def test_the_built_pages_show_tooltips(site):
    for page, term in (("train/index.html", "epoch"), ("fr/train/index.html", "époque")):
        marked = parse(site / page).select("section.row > p abbr[title]")
        assert any(term in element.get_text().lower() for element in marked)
