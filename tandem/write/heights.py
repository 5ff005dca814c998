"""How much the sections of a long page hold, for the styles to reckon their heights from.

A browser lays a section out when it comes near the screen (``content-visibility``). The
styles must know its height before, or what stands below moves then.
"""

import html
import re

from bs4 import BeautifulSoup

SECTION = re.compile(r'<section class="(?:note|counterpart)".*?</section>', re.DOTALL)
ASIDE = re.compile(
    r'<p class="note-head">.*?</p>\s*<p>.*?</p>|<div class="one-sided">.*?</div>', re.DOTALL
)
"""What stands beside the prose on a wide screen: what was noted, what one side alone has."""

NO_PROSE = re.compile(r"<details.*?</details>|<table.*?</table>|<[^>]+>", re.DOTALL)
"""What does not run on with the prose: a folded proof, a table, a tag."""


def tell_sections(page: str) -> str:
    """A page whose notes and twins say their letters of prose, the letters and lines of what
    stands beside it, and their table rows."""
    return SECTION.sub(lambda match: tell_section(match[0]), page)


def tell_section(section: str) -> str:
    """One section with ``--letters``, ``--asides``, ``--lines`` and ``--rows`` in its style."""
    aside = "".join(ASIDE.findall(section))
    asides, lines = letters_of(aside), aside.count("<p>")
    letters = letters_of(ASIDE.sub("", section))
    rows = section.count("<tr")
    style = f"--letters: {letters}; --asides: {asides}; --lines: {lines}; --rows: {rows}"
    return section.replace("<section ", f'<section style="{style}" ', 1)


def letters_of(part: str) -> int:
    """How many letters of a part run on."""
    return len(html.unescape(NO_PROSE.sub("", part)).strip())


def tell_cells(notebook: BeautifulSoup):
    """Let each cell of a notebook say its letters of prose, lines of code, blocks, headings.

    A cell with a picture or a table says nothing: its height depends on the screen's width.
    """
    for cell in notebook.select(".jp-Notebook > .jp-Cell"):
        if cell.find(["img", "table"]):
            continue
        blocks = [block.get_text() for block in cell.select("pre")]
        lines = sum(block.rstrip("\n").count("\n") + 1 for block in blocks)
        letters = len(cell.get_text().strip()) - sum(map(len, blocks))
        cell["class"].append("sized")
        cell["style"] = (
            f"--letters: {max(letters, 0)}; --lines: {lines}; --blocks: {len(blocks)}; "
            f"--headings: {len(cell.find_all(['h1', 'h2', 'h3']))}"
        )
