"""Turns a page's source into what the reader sees: one pure function, `render`.

The site, the tests and the exports all call it, so the block that is tested is the block
that is read.
"""

from pathlib import Path

from tandem.problem import Problem, nearest
from tandem.read.pages import HEADING, NAMED, is_named, read_lines, shown_rows
from tandem.read.view import View
from tandem.write import glossary, home, sections, tables, twins
from tandem.write.cards import row_body, row_head
from tandem.write.errors import errors_page
from tandem.write.install import install
from tandem.write.moved import moved
from tandem.write.print import print_page
from tandem.write.repository import row_menu
from tandem.write.rows import rows_page
from tandem.write.rows_json import example
from tandem.write.tested import tested_line
from tandem.write.twins_json import example as twin_example

BLOCKS = {
    "summary": tables.summary,
    "verdicts": tables.verdicts,
    "verdict": tables.verdict,
    "topics": tables.topics,
    "live": home.live,
    "verified": home.verified,
    "install": install,
    "rows": rows_page,
    "errors": errors_page,
    "print": print_page,
    "json": example,
    "see": glossary.see,
    "twins": twins.family,
    "twinjson": twin_example,
    "moved": moved,
}
"""What writes each of `read.pages.BLOCKS`: from its argument, its place and the view to
Markdown."""

SECTIONS = {"note": sections.note, "twin": twins.twin}
"""What writes each of `read.pages.SECTIONS`: from the whole line to what stands around its
prose."""


def render(source: str, path: str, view: View) -> str:
    """What the reader sees of a page: Markdown with every directive written out.

    `path` is named in messages, and its stem is the page's name. A row that was never
    recorded is shown without output. Raises `Problem` for a directive that names what is
    not there.
    """
    page = Path(path).stem
    shown_at = {shown.line: shown for shown in shown_rows(source, path)}
    out: list[str] = []
    section_end: list[str] | None = None
    summarised = not shown_at
    for line in read_lines(source, path):
        where = f"{path}:{line.number}"
        heading = None if line.fenced else HEADING.match(line.text)
        named = None if line.fenced or not is_named(line.text) else NAMED.match(line.text)
        opens = named is not None and named["name"] in SECTIONS
        level = len(heading["level"]) if heading else None
        closes = opens or level in (1, 2) or (named and named["name"] == "twins")
        if section_end is not None and closes:
            out += [*section_end, ""]
            section_end = None
        if level == 2 and not summarised:
            out += [tables.summary_table(view.summaries[page], view), ""]
            summarised = True
        if line.number in shown_at and not line.fenced:
            shown = shown_at[line.number]
            if shown.row not in view.rows:
                near = nearest(shown.row, view.rows)
                raise Problem(where, f'there is no row "{shown.row}".{near}')
            while not out[-1].strip():
                out.pop()
            out.pop()  # the heading: it is written again inside the row's element
            row, title = view.rows[shown.row], view.typeset(shown.title)
            menu = row_menu(row, shown, path, view)
            out += [row_head(row, title, view.language, menu), ""]
            section_end = ["", row_body(row, title, view.language)]
        elif opens:
            head, section_end = SECTIONS[named["name"]](line.text, where, view)
            out += head
        elif named:
            out.append(BLOCKS[named["name"]](named["argument"] or "", where, view))
        else:
            out.append(line.text if line.fenced else view.typeset(line.text))
            if level == 1 and shown_at:
                out += ["", tested_line(view), ""]
    if section_end is not None:
        out += section_end
    return "\n".join(out) + "\n"
