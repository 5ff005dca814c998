"""Reads the built site without a browser: rows, exports, links, languages."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from tandem.language.words import LANGUAGES, SIGNS, WORDS
from tandem.publish import pictures
from tandem.read.addresses import FOLDERS
from tandem.read.catalogue import SIDES
from tandem.tools.browser import html_files, page_url
from tests.support import project, rules
from tests.support.website import language_of, parse, row_elements

every_language = pytest.mark.parametrize("language", LANGUAGES)

SAME_IN_BOTH = {"Tandem", "Navigation", "logo"}
"""Words of the theme that French writes as English does."""


def page_of(site: Path, language: str, row) -> Path:
    """The built page that shows a row."""
    return site / FOLDERS[language] / row.topic / "index.html"


@pytest.fixture(scope="module")
def exported(site) -> dict[str, dict]:
    """What ``rows.json`` lists, by id."""
    rows = json.loads((site / "rows.json").read_text(encoding="utf-8"))
    by_id = {row["id"]: row for row in rows}
    assert len(by_id) == len(rows), "rows.json lists a row twice"
    return by_id


# Rows


@every_language
def test_every_row_is_on_a_page(site, language):
    shown = [
        row
        for file in html_files(site)
        if language_of(file) == language
        for row in row_elements(site / file)
    ]
    assert sorted(shown) == sorted(project.rows())


@every_language
def test_every_row_says_what_it_is(site, language):
    wrong = []
    for row in project.rows().values():
        element = row_elements(page_of(site, language, row))[row.id]
        shown = {
            "anchor": element["id"],
            "sides": [cell["data-side"] for cell in element.select("td[data-side]")],
            "chips": [chip["data-verdict"] for chip in element.select("[data-verdict]")],
        }
        wanted = {"anchor": row.name, "sides": list(SIDES), "chips": [row.verdict]}
        wrong += [
            f"{row.id}: its {what} {shown[what]}, not {wanted[what]}"
            for what in wanted
            if shown[what] != wanted[what]
        ]
    rules.hold(wrong)


def wrong_program(program, place, page: Path) -> str | None:
    """Why a place on a page does not show a program and what it printed and drew, or None."""
    code, *printed = (block.get_text() for block in place.select("pre > code"))
    output = program.output.strip("\n")
    drawn = [(page.parent / img["src"]).read_bytes() for img in place.select("img")]
    if code != program.code.rstrip() + "\n":
        return "shows another code"
    if [text.strip("\n") for text in printed] != ([output] if output else []):
        return f"shows {printed} as printed"
    picture = program.picture
    if drawn != ([pictures.as_webp(picture.read_bytes())] if picture else []):
        return f"shows {len(drawn)} pictures, or another one"
    return None


@every_language
def test_every_row_shows_its_programs(site, language):
    wrong = []
    for row in project.rows().values():
        page = page_of(site, language, row)
        element = row_elements(page)[row.id]
        places = [element.select_one(f'td[data-side="{side}"]') for side in SIDES]
        places.append(element.select_one("details.proof"))
        wrong += [
            f"{page.relative_to(site)}: the place of {program.path} {why}"
            for program, place in zip(row.programs, places, strict=True)
            if (why := wrong_program(program, place, page))
        ]
    rules.hold(wrong)


@every_language
def test_summary_opens_each_page_of_rows(site, language):
    wanted, found, view = {}, {}, project.view(language)
    for page, shown in project.summaries(language).items():
        if shown:
            html = parse(site / FOLDERS[language] / page / "index.html")
            links = [row.select("a")[0] for row in html.select(".summary tbody tr")]
            found[page] = [(link["href"], link.get_text()) for link in links]
            titles = [view.typeset(item.title).replace("`", "") for item in shown]
            places = [f"#{item.row.split('/')[1]}" for item in shown]
            wanted[page] = list(zip(places, titles, strict=True))
    assert wanted and found == wanted


# rows.json, sitemap.xml (the other exports: test_exports.py)


def test_rows_json_lists_the_catalogue(exported):
    assert set(exported) == set(project.rows())


def test_rows_json_describes_every_row(exported):
    wrong = []
    for row in project.rows().values():
        wanted = {
            "verdict": row.verdict,
            "differences": [vars(measure) for measure in row.measures],
        }
        for side in SIDES:
            cell = getattr(row, side)
            wanted[side] = {
                "one_liner": cell.one_liner,
                "api": cell.api,
                "code": cell.code,
                "output": cell.output,
            }
        wrong += [
            f"{row.id}: its {what} is {exported[row.id][what]}"
            for what in wanted
            if exported[row.id][what] != wanted[what]
        ]
    rules.hold(wrong)


@every_language
def test_rows_json_leads_to_every_row(site, exported, language):
    wrong = []
    for row, data in exported.items():
        url, anchor = urldefrag(data["url"][language])
        element = row_elements(site / url / "index.html")[row]
        heading = element.select_one("h2").get_text().removesuffix("¶")
        if element["id"] != anchor:
            wrong.append(f"{row}: {data['url'][language]} leads past #{element['id']}")
        if data["title"][language].replace("`", "") != heading:
            wrong.append(f"{row}: {data['title'][language]} is not its heading, {heading}")
    rules.hold(wrong)


@every_language
def test_sitemap_lists_both_languages(site, address, language):
    names = {file.removeprefix(FOLDERS[language]) for file in readable(site, language)}
    tree = ElementTree.parse(site / FOLDERS[language] / "sitemap.xml")
    listed = []
    wrong = []
    for url in tree.getroot():
        loc, *twins = url
        listed.append(loc.text)
        name = loc.text.removeprefix(address + FOLDERS[language])
        found = {twin.get("hreflang"): twin.get("href") for twin in twins}
        if found != {other: address + FOLDERS[other] + name for other in LANGUAGES}:
            wrong.append(f"{loc.text}: its languages are {found}")
    rules.hold(wrong)
    assert sorted(listed) == sorted(
        address + FOLDERS[language] + page_url(name) for name in names
    )


# Links


def readable(site: Path, language: str) -> list[str]:
    """The pages of a language that links lead to: all but the one for a wrong address."""
    return [
        file
        for file in html_files(site)
        if language_of(file) == language and not file.endswith("404.html")
    ]


def file_at(site: Path, address: str, url: str) -> Path:
    """The file that an address of the site stands for."""
    path = site / unquote(url.removeprefix(address).partition("?")[0])
    return path / "index.html" if url.endswith("/") else path


def addresses(html, tags: str = "*") -> list[str]:
    """Every address that a page's elements name."""
    found = [
        tag[name]
        for name in ("href", "src", "poster", "data", "action")
        for tag in html.select(f"{tags}[{name}]")
    ]
    for tag in html.select("[srcset]"):
        found += [part.split()[0] for part in tag["srcset"].split(",")]
    return [url for url in found if not url.startswith(("data:", "mailto:"))]


@cache
def anchors(path: Path) -> set[str]:
    """The ids of a page's elements."""
    return {element["id"] for element in parse(path).select("[id]")}


def wrong_link(site: Path, address: str, url: str) -> str | None:
    """Why an address of the site leads nowhere, or None."""
    target, anchor = urldefrag(url)
    if not target.startswith(address):
        return "leads out of the site's folder"
    path = file_at(site, address, target.partition("?")[0])
    if not path.is_file():
        return f"has no file {path.relative_to(site)}"
    if anchor and path.suffix == ".html" and unquote(anchor) not in anchors(path):
        return f'has no element with id="{anchor}"'
    return None


def test_every_internal_link_and_anchor_exists(site, address):
    wrong = {}
    for file in html_files(site):
        for url in set(addresses(parse(site / file))):
            full = urljoin(address + page_url(file), url)
            if urlsplit(full).netloc == urlsplit(address).netloc:
                reason = wrong_link(site, address, full)
                if reason:
                    wrong[f"{file}: {url}"] = reason
    rules.hold(f"{link} {reason}" for link, reason in wrong.items())


def test_nothing_is_loaded_from_another_host(site, address):
    loaded = []
    for file in html_files(site):
        html = parse(site / file)
        tags = ":is(link, script, img, iframe, source, video, audio, embed, object, use)"
        loaded += [(file, url) for url in addresses(html, tags)]
        loaded += [
            (file, url) for style in html.select("style") for url in css_urls(str(style))
        ]
        loaded += [
            (file, url) for tag in html.select("[style]") for url in css_urls(tag["style"])
        ]
    for path in site.rglob("*.css"):
        name = path.relative_to(site).as_posix()
        loaded += [(name, url) for url in css_urls(path.read_text(encoding="utf-8"))]
    wrong = {
        f"{file}: {url}": reason
        for file, url in set(loaded)
        if (reason := wrong_link(site, address, urljoin(address + page_url(file), url)))
    }
    assert loaded
    rules.hold(f"{link} {reason}" for link, reason in wrong.items())


def css_urls(css: str) -> list[str]:
    """The addresses that a style sheet loads."""
    found = re.findall(r"url\(\s*[\"']?([^\"')]+)", css)
    found += re.findall(r"@import\s+[\"']([^\"']+)", css)
    return [url for url in found if not url.startswith(("data:", "#"))]


# Languages


def test_each_page_has_its_twin(site, address):
    english, french = (
        {file.removeprefix(FOLDERS[language]) for file in readable(site, language)}
        for language in LANGUAGES
    )
    assert english == french
    wrong = []
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        for name in english:
            here = FOLDERS[language] + name
            links = parse(site / here).select("a[hreflang]")
            targets = {
                link["hreflang"]: urljoin(address + page_url(here), link["href"])
                for link in links
            }
            if targets != {other: address + FOLDERS[other] + page_url(name)}:
                wrong.append(f"{here}: its twin is {targets}")
    rules.hold(wrong)


@every_language
def test_each_page_says_its_language(site, language):
    rules.hold(
        f"{file}: it says {parse(site / file).html['lang']}"
        for file in html_files(site)
        if language_of(file) == language and parse(site / file).html["lang"] != language
    )


@every_language
def test_chips_speak_the_language(site, language):
    wrong, chips = [], 0
    for file in readable(site, language):
        for chip in parse(site / file).select(".chip:not([data-topic], .filter .chip)"):
            chips += 1
            part = "verdicts" if chip.has_attr("data-verdict") else "judgements"
            says = chip.get("data-verdict") or chip["data-judgement"]
            label = chip.select_one(".chip-label") or chip  # a count stands beside some
            if label.get_text() != f"{SIGNS[says]} {WORDS[language][part][says]}":
                wrong.append(f"{file}: {chip}")
    rules.hold(wrong)
    assert chips > len(project.rows())


def said(html) -> set[str]:
    """What the site itself says on a page: its labels, and short texts out of the prose."""
    labels = {
        tag[name]
        for name in ("aria-label", "title", "placeholder", "alt")
        for tag in html.select(f"[{name}]:not(.jupyter-wrapper *)")
    }
    tags = "th, summary, legend, label, button, .chip, .md-skip, .md-nav__title"
    texts = {" ".join(tag.get_text().split()) for tag in html.select(tags)}
    return {text.lstrip("".join(SIGNS.values())).strip() for text in labels | texts} - {""}


def every_word(words: dict | str) -> Iterator[str]:
    """Each of a language's words."""
    if isinstance(words, str):
        yield words
    else:
        for part in words.values():
            yield from every_word(part)


def test_french_pages_say_nothing_in_english(site):
    english, french = ({*every_word(WORDS[language])} for language in LANGUAGES)
    french.add(WORDS["en"]["every page"]["in this language"])  # the way to the other page
    rules.hold(
        f"{FOLDERS['fr']}{name}: it says {', '.join(sorted(words))}"
        for name in readable(site, "en")
        if (words := said(parse(site / FOLDERS["fr"] / name)) & (english - french))
    )
    english, french = (said(theme_of(site / FOLDERS[each] / "404.html")) for each in LANGUAGES)
    assert english & french <= SAME_IN_BOTH


def theme_of(lost: Path) -> BeautifulSoup:
    """What stands around the page for a wrong address, which itself speaks all languages."""
    html = BeautifulSoup(lost.read_text(encoding="utf-8"), "html.parser")
    for part in html.select(".lost"):
        part.decompose()
    return html
