"""How each fence of a page becomes HTML: coloured where it is the answer, plain elsewhere.

`answer` says which lines of a cell are the answer. A run of set-up lines is one span without
syntax colours; proofs and what was printed have none either. So colour means answer, and a page
is half as heavy. The fences stay as pytest-codeblocks runs them: superfences hands them here
(https://facelessuser.github.io/pymdown-extensions/extensions/superfences/).
"""

import itertools
from collections.abc import Iterable
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from tandem.read.answer import answer_lines
from tandem.read.catalogue import SIDES, Program, Row
from tandem.read.notes import Proof
from tandem.read.pages import INFO_STRINGS

NO_LINES = HtmlFormatter(nowrap=True)


class Fences:
    """Formats the fences of one page after the other."""

    def __init__(self, rows: Iterable[Row], proofs: Iterable[Proof]):
        programs = [program for row in rows for program in row.programs]
        self.cells = {
            program.code.rstrip(): program for program in programs if program.part in SIDES
        }
        self.plain = {program.code.rstrip() for program in [*programs, *proofs]}
        """What is shown without colours, unless it is a cell."""
        self.number = 0

    def start_page(self):
        """Number the blocks of the next page from 1."""
        self.number = 0

    def custom_fences(self) -> list[dict]:
        """The setting of superfences that hands every fence to `format`."""
        return [
            {"name": name, "class": "highlight", "format": self.format} for name in INFO_STRINGS
        ]

    def format(self, source: str, language: str, css_class: str, options, md, **kwargs) -> str:
        """One fence as superfences asks for it.

        Each has an id: Material's copy button takes the first block below the nearest one,
        which would be the row's. Code wider than a phone can be scrolled with the keyboard,
        before it is seen too: Material then takes the stop away from code that fits.
        """
        self.number += 1
        code = self.code_of(source, language)
        return (
            f'<div class="highlight" id="code-{self.number}"><pre><span></span>'
            f'<code tabindex="0">{code}</code></pre></div>'
        )

    def code_of(self, source: str, language: str) -> str:
        """The code of a fence as HTML."""
        code = source.rstrip()
        if language == "python" and code in self.cells:
            return marked(code, self.cells[code])
        if language == "python" and code in self.plain:
            return escape(f"{code}\n", quote=False)
        return coloured(code, language)


def coloured(code: str, language: str) -> str:
    """Code with its syntax coloured."""
    return highlight(code, get_lexer_by_name(language), NO_LINES)


def marked(code: str, program: Program) -> str:
    """A cell with its runs of lines as spans of class ``answer`` or ``setup``."""
    return mark_lines(code, answer_lines(program.code, program.one_liner))


def mark_lines(code: str, answer: set[int]) -> str:
    """Code with the lines of these numbers (from 1) coloured, the others plain."""
    plain = f"{code}\n".splitlines(keepends=True)
    in_colour = coloured(code, "python").splitlines(keepends=True)
    lines = enumerate(zip(plain, in_colour, strict=True), start=1)
    parts = []
    for is_answer, run in itertools.groupby(lines, key=lambda item: item[0] in answer):
        pairs = [pair for _, pair in run]
        if is_answer:
            text = "".join(colour for _, colour in pairs)
            parts.append(f'<span class="answer">{text}</span>')
        else:
            # A search for a name should lead to the rows whose answer it is.
            text = escape("".join(line for line, _ in pairs), quote=False)
            parts.append(f'<span class="setup" data-search-exclude>{text}</span>')
    return "".join(parts)
