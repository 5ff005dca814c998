"""The built pages show the glossary's tooltips."""

from tests.support.website import parse


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
