"""Draws README's picture anew: a row as a desk's screen shows it. `make picture`."""

import sys

from playwright.sync_api import sync_playwright

from tandem import ROOT
from tandem.tools.browser import NO_CHROMIUM, open_page, published_site, start_browser

ROW = "layers/#dense"
"""The row that is shown: the one that most readers know."""

PICTURE = ROOT / ".github" / "screenshot.png"

WIDTH = 1180
"""Wide enough for two columns; README shows it at about two thirds."""


def main():
    """Build the site and draw the row."""
    with published_site() as (_, address), sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            sys.exit(NO_CHROMIUM)
        page = open_page(browser, WIDTH)
        page.goto(f"{address}{ROW}")
        page.locator("[data-row]:target").screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
