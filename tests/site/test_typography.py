"""French signs stand as French sets them, wherever a reader meets them."""

import re

from bs4 import BeautifulSoup

from tests.support import rules

ORDINARY = re.compile(r"\S [:;?!»%](?!\w)|« |\d \d{3}(?!\d)")
"""A space that may break where none should."""
FOREIGN = re.compile(r"[“”]|\d x \d|\bR2\b")
"""English quotes, the letter x for a product, a square that is not raised."""
TOLD = ("title", "aria-label", "placeholder", "alt", "content")
"""The attributes whose text a reader sees or hears."""


def said(html: str) -> list[str]:
    """Every text of a page but code, and what is in another language."""
    page = BeautifulSoup(html, "html.parser")  # its own, since parts are taken out
    for element in page.select("script, style, code, pre, kbd, [lang=en]"):
        element.decompose()
    told = [element.get(name) for element in page.find_all(True) for name in TOLD]
    return [*page.find_all(string=True), *(text for text in told if isinstance(text, str))]


def test_french_pages_are_set_as_french(site):
    pages = sorted((site / "fr").rglob("*.html"))
    assert len(pages) > 20
    rules.hold(
        f"{path.relative_to(site)}: {found[0]!r} in {' '.join(text.split())[:100]!r}"
        for path in pages
        for text in said(path.read_text(encoding="utf-8"))
        if (found := ORDINARY.search(text) or FOREIGN.search(text))
    )
