"""The way to the sources: on every page where the repository is known, on none where not."""

from bs4 import BeautifulSoup

from tandem import ROOT
from tandem.tools.browser import html_files
from tests.support import project
from tests.support.website import REPOSITORY, parse

SOURCES = (REPOSITORY, "https://colab.research.google.com/")


def path_of(url: str, kind: str) -> str:
    """The path in the project that an address of the repository names."""
    start = f"{REPOSITORY}/{kind}/main/"
    assert url.startswith(start)
    return url.removeprefix(start).partition("#")[0]


def lines(html: BeautifulSoup) -> list[str]:
    """What the menus of a page's rows lead to, to edit."""
    return [menu.select("a")[1]["href"] for menu in html.select("[data-row] .more")]


def test_where_it_is_unknown_nothing_is_shown(site):
    shown = [
        file
        for file in html_files(site)
        if parse(site / file).select(
            "[popovertarget], a[rel=edit], a[href*='github.com/'], a[href*='colab.']"
        )
    ]
    assert not shown


def test_every_page_is_edited_where_it_is_written(known):
    site, _ = known
    for file in html_files(site):
        links = parse(site / file).select("footer a[rel=edit]")
        if file == "404.html":
            assert not links
        else:
            assert len(links) == 1 and (ROOT / path_of(links[0]["href"], "edit")).is_file(), (
                file
            )


def test_every_row_is_edited_at_its_line(known):
    site, _ = known
    for page, rows in project.summaries("en").items():
        if rows:
            edits = lines(parse(site / page / "index.html"))
            source = f"{REPOSITORY}/edit/main/docs/en/{page}.md"
            assert edits == [f"{source}#L{shown.line}" for shown in rows]


def test_every_row_leads_to_its_files(known):
    site, _ = known
    html = parse(site / "layers/index.html")
    for row in html.select("[data-row]"):
        folder = path_of(row.select(".more > a")[2]["href"], "tree")
        assert folder == f"snippets/{row['data-row']}"


def test_every_story_opens_in_colab(known):
    site, _ = known
    colab = "https://colab.research.google.com/github/example/tandem/blob/main/"
    for story in project.stories():
        html = parse(site / "examples" / story.partition("/")[2] / "index.html")
        download, run, source = (link["href"] for link in html.select(".notebook > a"))
        assert download.endswith(".ipynb")
        assert (ROOT / run.removeprefix(colab)).is_file() and run.endswith("/story.ipynb")
        assert (ROOT / path_of(source, "blob")).is_file()
