"""How each fence of a page becomes HTML: its syntax coloured, and in a cell the answer lit.

`answer` says which lines of a cell are the answer. They stand in a span of their own, which the
styles give a ground; the span of the set-up around them has quieter colours. The fences stay as
pytest-codeblocks runs them: superfences hands them here
(https://facelessuser.github.io/pymdown-extensions/extensions/superfences/).
"""

import itertools
from collections.abc import Iterable

from tandem.read.answer import answer_lines
from tandem.read.catalogue import SIDES, Program, Row
from tandem.read.pages import INFO_STRINGS
from tandem.write.highlight import coloured, coloured_lines


class Fences:
    """Formats the fences of one page after the other."""

    def __init__(self, rows: Iterable[Row]):
        programs = [program for row in rows for program in row.programs]
        self.cells = {
            program.code.rstrip(): program for program in programs if program.part in SIDES
        }
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
        return coloured(code, language)


def marked(code: str, program: Program) -> str:
    """A cell with its runs of lines as spans of class ``answer`` or ``setup``."""
    return mark_lines(code, answer_lines(program.code, program.one_liner))


def mark_lines(code: str, answer: frozenset[int]) -> str:
    """Code with the lines of these numbers (from 1) lit, the others set back."""
    lines = enumerate(coloured_lines(code, "python"), start=1)
    parts = []
    for is_answer, run in itertools.groupby(lines, key=lambda item: item[0] in answer):
        # A search for a name should lead to the rows whose answer it is.
        opened = 'class="answer"' if is_answer else 'class="setup" data-search-exclude'
        parts.append(f"<span {opened}>{''.join(line for _, line in run)}</span>")
    return "".join(parts)
