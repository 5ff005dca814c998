"""The page of verdicts counts the rows, and each chip says what its verdict means."""

from urllib.parse import quote

from tandem.language.words import WORDS
from tandem.read import catalogue
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import html_files
from tests.support import project
from tests.support.website import every_language, language_of, parse


@every_language
def test_the_page_of_verdicts_counts_the_rows(site, language):
    html = parse(site / FOLDERS[language] / "verdicts" / "index.html")
    rows = project.rows().values()
    said = [dd.get_text() for dd in html.select(".verdicts dd .count")]
    numbers = [sum(row.verdict == verdict for row in rows) for verdict in catalogue.VERDICTS]
    assert [int(text.split()[0]) for text in said] == numbers
    links = [link["href"] for link in html.select(".verdicts dd a.count")]
    assert links == [f"../rows/?verdict={quote(verdict)}" for verdict in catalogue.VERDICTS]
    for verdict in catalogue.VERDICTS:
        heading = html.find(id=verdict.replace(" ", "-"))
        facts = heading.find_next_sibling()
        assert facts.select_one(".chip")["data-verdict"] == verdict
        topic, _, name = facts.select("a")[0]["href"].removeprefix("../").partition("/#")
        example = project.rows()[f"{topic}/{name}"]
        assert example.verdict == verdict
        assert facts.select_one("pre").get_text().strip() == example.proof.output.strip()


def test_every_chip_of_a_row_is_described_by_what_its_verdict_means(site):
    wrong, chips = [], 0
    for file in html_files(site):
        html, language = parse(site / file), language_of(file)
        for chip in html.select(":is([data-row], [data-live]) a.chip"):
            chips += 1
            means = WORDS[language]["means"][chip["data-verdict"]]
            tip = html.find(id=chip.get("aria-describedby"), role="tooltip")
            if not tip or tip.get_text() != project.view(language).typeset(means):
                wrong.append(f"{file}: {chip}")
    assert chips >= 2 * len(project.rows()) and not wrong
