"""The long pages of arguments: what each says stands on both, and a first load stays small."""

import gzip
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tandem.language.words import LANGUAGES
from tandem.read.addresses import FOLDERS
from tests.support import project
from tests.support.website import parse

MOST = 150_000
"""Bytes of a first load, compressed."""

PAGES = [
    f"{FOLDERS[language]}{page}/"
    for language in LANGUAGES
    for page in ("defaults", "functions")
]


@cache
def compressed(file: Path) -> int:
    """How many bytes a file takes on its way."""
    return len(gzip.compress(file.read_bytes()))


@pytest.mark.parametrize("page", PAGES)
def test_a_first_load_is_small(site, page):
    html = parse(site / page / "index.html")
    loaded = [link["href"] for link in html.select("link[rel=stylesheet]")]
    loaded += [script["src"] for script in html.select("script[src]")]
    files = {site / urljoin(f"/{page}", address).lstrip("/") for address in loaded}
    assert len(files) > 5
    total = sum(map(compressed, [site / page / "index.html", *files]))
    assert total <= MOST, f"{page}: {total} bytes. Move a family of twins to the other page"


@pytest.mark.parametrize("page", PAGES)
def test_every_section_of_a_twin_says_what_was_proven(site, page):
    sections = parse(site / page / "index.html").select("section.counterpart")
    view = project.view(LANGUAGES[0])
    twins = {f"{twin.keras} | {twin.torch}" for twin in view.twins}
    assert len(sections) > 100
    for section in sections:
        proof = section.select_one(".one-sided .proven")
        assert bool(proof) == (section["data-pair"] in twins), section["id"]
