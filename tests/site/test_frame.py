"""What every page has around its text: what links to it show, the page before and after."""

from urllib.parse import urljoin

from tandem.language.words import LANGUAGES
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import html_files, page_url
from tandem.write.cards import png_size
from tests.support import project
from tests.support.website import every_language, language_of, parse


def said(html, name: str) -> str:
    """What a page tells other sites of itself."""
    return html.select_one(f"meta[property='og:{name}']")["content"]


def test_every_page_says_what_a_link_to_it_shows(site, address):
    picture = site / said(parse(site / "index.html"), "image").removeprefix(address)
    assert png_size(picture.read_bytes()) == (1200, 630)
    of_pages = {}
    for file in html_files(site):
        html = parse(site / file)
        assert said(html, "description") and said(html, "image").startswith(address)
        assert html.select_one("meta[name='twitter:card']")["content"] == "summary_large_image"
        if not file.endswith("404.html"):
            assert said(html, "url") == address + page_url(file)
            for name in ("title", "description"):
                seen = of_pages.setdefault((language_of(file), name), set())
                assert said(html, name) not in seen, f"{file}: another page's {name}"
                seen.add(said(html, name))


@every_language
def test_from_the_first_page_next_leads_through_all(site, address, language):
    home = address + FOLDERS[language]
    url, seen = home, []
    while url:
        assert url not in seen
        seen.append(url)
        html = parse(site / url.removeprefix(address) / "index.html")
        links = {
            name: html.select_one(f".md-footer__link--{name}") for name in ("prev", "next")
        }
        before = urljoin(url, links["prev"]["href"]) if links["prev"] else None
        assert before == (seen[-2] if len(seen) > 1 else None)
        url = urljoin(url, links["next"]["href"]) if links["next"] else None
    pages = [file for file in html_files(site) if language_of(file) == language]
    assert len(seen) == len([file for file in pages if not file.endswith("404.html")])


def test_a_wrong_address_leads_on_in_every_language(site, address):
    """The host answers with the page at the root: it speaks both; its links hold anywhere."""
    for file, spoken in (("404.html", LANGUAGES), (f"{FOLDERS['fr']}404.html", ("fr",))):
        html = parse(site / file)
        sections = html.select(".lost")
        assert [section["lang"] for section in sections] == list(spoken)
        for section in sections:
            home = address + FOLDERS[section["lang"]]
            anywhere = f"{address}no/such/page/"
            links = [urljoin(anywhere, link["href"]) for link in section.select("a")]
            topics = [page for page, rows in project.summaries("en").items() if rows]
            wanted = ["", "rows/", "translate/", "errors/", *(f"{page}/" for page in topics)]
            assert links == [home + path for path in wanted]
            assert urljoin(anywhere, section.form["action"]) == f"{home}rows/"
            assert section.select_one("input")["name"] == "find"
