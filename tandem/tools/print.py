"""Prints the whole sheet of both languages as PDF files: `make print`.

The files are kept like recordings, so that the link to them is alive after every build;
tests/unit/test_print.py fails when they are not what the site shows today.
"""

import io
import sys
from pathlib import Path

import pikepdf
from playwright.sync_api import Page, sync_playwright

from tandem import ROOT
from tandem.language.words import LANGUAGES, MAIN
from tandem.read import content
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import NO_CHROMIUM, published_site, start_browser

PREPARE = """(title) => {
  document.title = title;
  // They would lead to an address of the machine that prints.
  for (const link of document.querySelectorAll("a")) link.removeAttribute("href");

  // A browser writes down where something is printed only if a link leads there.
  let count = 0;
  const place = (element) => {
    const link = document.createElement("a");
    element.id = `place-${(count += 1)}`;
    link.href = `#${element.id}`;
    element.append(link);
    return { id: element.id, title: element.textContent };
  };
  return [...document.querySelectorAll("table.print-table")].map((table) => ({
    ...place(table.querySelector("th")),
    rows: [...table.querySelectorAll("tbody th")].map(place),
  }));
}"""
"""Makes the page ready for its file; gives the topics and their rows, each with its title and
the name of its place."""


def pdf_path(language: str) -> Path:
    """Where the printed sheet of a language is kept."""
    return ROOT / "docs" / language / "tandem.pdf"


def sheet_pdf(page: Page) -> bytes:
    """The page that is open, as it comes out of a printer.

    Tags would make the file five times as large; who needs them reads the page itself. Without
    them Chromium writes no bookmarks.
    """
    return page.pdf(prefer_css_page_size=True, print_background=True, tagged=False)


def kept_pdf(printed: bytes, topics: list[dict], language: str) -> bytes:
    """A printed sheet as it is kept: with its language, and a bookmark for each topic and,
    folded under it, for each of its rows. The same sheet gives the same file: its date is the
    day on which everything was verified, not the second it was made in."""
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        places = pdf.Root.Dests

        def bookmark(place: dict) -> pikepdf.OutlineItem:
            return pikepdf.OutlineItem(place["title"], places[f"/{place['id']}"])

        with pdf.open_outline() as outline:
            for topic in topics:
                item = bookmark(topic)
                item.children.extend(bookmark(row) for row in topic["rows"])
                item.is_closed = True
                outline.root.append(item)
        del pdf.Root.Dests  # the bookmarks hold the places themselves
        day = content.view(ROOT, MAIN).verified.date
        pdf.docinfo.CreationDate = pdf.docinfo.ModDate = f"D:{day:%Y%m%d}000000"
        pdf.Root.Lang = language
        kept = io.BytesIO()
        pdf.save(
            kept,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
        return kept.getvalue()


def main():
    """Build the site, print its sheets, keep them."""
    for language in LANGUAGES:
        pdf_path(language).touch()  # the page links to it, and no build passes a dead link
    with published_site() as (_, address), sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            sys.exit(NO_CHROMIUM)
        page = browser.new_page()
        for language in LANGUAGES:
            page.goto(f"{address}{FOLDERS[language]}print/")
            topics = page.evaluate(PREPARE, content.view(ROOT, language).titles["print"])
            pdf_path(language).write_bytes(kept_pdf(sheet_pdf(page), topics, language))
            print(f"{pdf_path(language).relative_to(ROOT)} is written")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
