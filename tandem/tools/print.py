"""Prints the whole sheet of both languages as PDF files: `make print`.

The files are kept like recordings, so that the link to them is alive after every build;
tests/unit/test_print.py fails when they are not what the site shows today.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tandem import ROOT
from tandem.language.words import LANGUAGES, MAIN
from tandem.read import content
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import NO_CHROMIUM, published_site, start_browser

BARE = """(title) => {
  document.title = title;
  // They would lead to an address of the machine that prints.
  for (const link of document.querySelectorAll("a")) link.removeAttribute("href");
}"""


def pdf_path(language: str) -> Path:
    """Where the printed sheet of a language is kept."""
    return ROOT / "docs" / language / "tandem.pdf"


def sheet_pdf(page: Page) -> bytes:
    """The page that is open, as it comes out of a printer.

    Tags would make the file five times as large; who needs them reads the page itself.
    """
    return page.pdf(prefer_css_page_size=True, print_background=True, tagged=False)


def undated(pdf: bytes) -> bytes:
    """A PDF without the second it was made in: the same sheet gives the same file."""
    day = content.view(ROOT, MAIN).verified.date.strftime("%Y%m%d")
    return re.sub(rb"\(D:\d{14}", f"(D:{day}000000".encode(), pdf)


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
            page.evaluate(BARE, content.view(ROOT, language).titles["print"])
            pdf_path(language).write_bytes(undated(sheet_pdf(page)))
            print(f"{pdf_path(language).relative_to(ROOT)} is written")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
