"""Lets the answer stand out in the HTML of every cell; the set-up is quieter.

`answer` says which lines are the answer. A run of set-up lines becomes one span without
syntax colours; proofs and what was printed have none either. So colour means answer, and a
page is half as heavy.
"""

import itertools
import re

from tandem.read.answer import answer_lines
from tandem.read.catalogue import Program, Row

ROW = re.compile(r'<section [^>]*data-(?:row|live)="(?P<row>[^"]+)"[^>]*>.*?</section>', re.S)
NOTE = re.compile(r'<section [^>]*data-note="(?P<note>[^"]+)"[^>]*>.*?</section>', re.S)
CELL = re.compile(r'<td data-side="(?P<side>\w+)">.*?</td>', re.S)
CODE = re.compile(r"(?<=<code>)<span id=.*?(?=</code></pre>)", re.S)
LINE_START = re.compile(r'<span id="__span-\d+-\d+">')
TAG = re.compile(r"<[^>]+>")
BLOCK = re.compile(r'<div class="highlight"')
FENCE = re.compile(r"(?<=<pre><span></span>)<code>")
PERMALINK = re.compile(r'(?<=<a class="headerlink" href="#)(?P<row>[\w-]+)-title(?=")')


def row_anchor(anchor: str) -> str:
    """The row's own anchor for its heading's: ``fit`` for ``fit-title``."""
    return anchor.removesuffix("-title")


def mark_lines(code: str, answer: set[int]) -> str:
    """Highlighted code with its runs of lines as spans of class ``answer`` or ``setup``."""
    lines = [line.removesuffix("</span>") for line in LINE_START.split(code)[1:]]
    numbered = enumerate(lines, start=1)
    parts = []
    for is_answer, run in itertools.groupby(numbered, key=lambda item: item[0] in answer):
        text = "".join(line for _, line in run)
        if is_answer:
            parts.append(f'<span class="answer">{text}</span>')
        else:
            # A search for a name should lead to the rows whose answer it is.
            attributes = 'class="setup" data-search-exclude'
            parts.append(f"<span {attributes}>{TAG.sub('', text)}</span>")
    return "".join(parts)


def mark_cell(cell: str, program: Program) -> str:
    """One side of a row, its first code block marked (the second is what it printed)."""
    answer = answer_lines(program.code, program.one_liner)
    return CODE.sub(lambda match: mark_lines(match[0], answer), cell, count=1)


def name_blocks(section: str, name: str) -> str:
    """Give each code block an id: Material's copy button takes the first block below the
    nearest id, which would be the row's."""
    numbers = itertools.count(1)
    return BLOCK.sub(lambda match: f'{match[0]} id="{name}-code-{next(numbers)}"', section)


def mark(html: str, rows: dict[str, Row]) -> str:
    """A page's HTML with every cell and proof marked, permalinks that lead to the rows."""

    def mark_row(match: re.Match) -> str:
        row = rows[match["row"]]
        section = CELL.sub(
            lambda cell: mark_cell(cell[0], getattr(row, cell["side"])), match[0]
        )
        section = CODE.sub(lambda code: TAG.sub("", code[0]), section)
        section = name_blocks(section, row.name)
        return PERMALINK.sub(lambda link: row_anchor(link[0]), section)

    def mark_note(match: re.Match) -> str:
        section = CODE.sub(lambda code: TAG.sub("", code[0]), match[0])
        return name_blocks(section, match["note"].lower())

    html = NOTE.sub(mark_note, ROW.sub(mark_row, html))
    # Code that is wider than a phone can be scrolled with the keyboard, before it is seen too:
    # Material then takes the stop away from code that fits.
    return FENCE.sub('<code tabindex="0">', html)
