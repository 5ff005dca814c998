"""What the first page says is so, and every page shows the ways to find a row."""

from urllib.parse import urljoin

from tandem.language.numbers import figure
from tandem.language.words import PACKAGE_NAMES, WORDS
from tandem.read import catalogue
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import html_files, page_url
from tests.support import project
from tests.support.website import every_language, language_of, parse

WAYS = {"i": "rows/", "t": "translate/", "e": "errors/"}
"""The shortcuts of the ways to find a row, and the page that each leads to."""


@every_language
def test_the_first_page_counts(site, language):
    html = parse(site / FOLDERS[language] / "index.html")
    names = [dt.get_text() for dt in html.select(".verified dt")]
    facts = dict(zip(names, (dd.get_text() for dd in html.select(".verified dd")), strict=True))
    view, said = project.view(language), WORDS[language]["home"]
    rows = len(project.rows())
    counts = {"rows": rows, "programs": 2 * rows, "proofs": rows + len(project.proofs())}
    for name, count in counts.items():
        assert facts[said[name]] == figure(count, language)
    assert html.select_one(".verified time")["datetime"] == view.verified.date.isoformat()
    versions = view.verified.versions
    assert {facts[PACKAGE_NAMES[name]] for name in versions} == set(versions.values())
    for item in html.select(".topics li"):
        topic = item.a["href"].rstrip("/")
        assert item.get_text() == f"{view.titles[topic]} {len(view.summaries[topic])}"
    assert len(html.select(".topics li")) == len({row.topic for row in project.rows().values()})
    ids = [tag["id"] for tag in html.select("[id]")]
    assert len(ids) == len(set(ids)), "an id stands twice"


@every_language
def test_the_live_row_is_a_real_one(site, language):
    live = parse(site / FOLDERS[language] / "index.html").select_one("[data-live]")
    row = project.rows()[live["data-live"]]
    assert not live.has_attr("data-row")
    assert live.select_one("a.chip")["data-verdict"] == row.verdict
    for side in catalogue.SIDES:
        code, output = live.select(f"td[data-side={side}] pre > code")[:2]
        assert code.get_text() == getattr(row, side).code
        assert output.get_text().strip() == getattr(row, side).output.strip()


def test_the_ways_to_find_a_row_are_on_every_page(site, address):
    """In the header, and below it where that has no room; the first page has its own."""
    lost = []
    for file in html_files(site):
        html = parse(site / file)
        home = FOLDERS[language_of(file)]
        places = [".ways"] if file == f"{home}index.html" else [".ways", ".ways-below"]
        for place in places:
            links = {
                link["data-key"]: urljoin(address + page_url(file), link["href"])
                for link in html.select(f"{place} a[data-key]")
            }
            wanted = {key: address + home + path for key, path in WAYS.items()}
            if links != wanted:
                lost.append(f"{file} {place}: {links}")
    assert not lost
