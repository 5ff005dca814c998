"""A row as the reader sees it: heading, prose, verdict, proof, the two cells."""

import struct

from tandem.language.words import SIDE_NAMES, SIGNS, WORDS
from tandem.read.addresses import picture_url
from tandem.read.catalogue import FILES, SIDES, Program, Row
from tandem.read.measured import measured
from tandem.write.one_liner import one_liner_html


def chip(verdict: str | None, language: str) -> str:
    """A verdict as sign and word."""
    if verdict is None:
        return ""
    return (
        f'<span class="chip" data-verdict="{verdict}">'
        f"{SIGNS[verdict]} {WORDS[language]['verdicts'][verdict]}</span>"
    )


def verdict_anchor(verdict: str) -> str:
    """Where the page of the verdicts explains one: ``same-after``."""
    return verdict.replace(" ", "-")


def chip_link(verdict: str | None, language: str) -> str:
    """A verdict as sign and word, as a Markdown link to what it means.

    The tooltip that describes it stands once on a page, see ``tandem/theme/main.html``.
    """
    if verdict is None:
        return ""
    anchor = verdict_anchor(verdict)
    return (
        f"[{SIGNS[verdict]} {WORDS[language]['verdicts'][verdict]}](verdicts.md#{anchor})"
        f'{{ .chip data-verdict="{verdict}" aria-describedby="means-{anchor}" }}'
    )


def row_head(row: Row, title: str, language: str, menu: str = "") -> str:
    """What opens a row's card: the heading and what it offers. The prose follows.

    `menu` is what `repository.row_menu` wrote.
    """
    link = f'<a href="#{row.name}">{WORDS[language]["card"]["link"]}</a>'
    parts = [
        f'<section class="row" id="{row.name}" data-row="{row.id}" '
        f'aria-labelledby="{row.name}-title" markdown="block">',
        f"## {title} {{ #{row.name}-title }}",
        tools(f"{row.name}-title", link, language, menu),
    ]
    return "\n\n".join(parts)


def row_body(row: Row, title: str, language: str) -> str:
    """What follows the prose of a row: the verdict, the proof, the two cells."""
    return "\n\n".join(
        [verdict_markdown(row, language), pair_markdown(row, title, language), "</section>"]
    )


def live_markdown(row: Row, title: str, prose: str, language: str) -> str:
    """A row on another page than its own: it is not the row itself, so it leads there."""
    parts = [
        f'<section class="row live" data-live="{row.id}" aria-labelledby="live" '
        'data-search-exclude="" markdown="block">',
        f'<p class="live-title" id="live" markdown="span">'
        f"[{title}]({row.topic}.md#{row.name})</p>",
        tools("live", "", language),
        prose,
        row_body(row, title, language),
    ]
    return "\n\n".join(parts)


def tools(title: str, link: str, language: str, menu: str = "") -> str:
    """What a row's heading offers, woken by ``card.js``; `title` is the heading's id."""
    both = WORDS[language]["card"]["copy both"]
    button = f'<button type="button" aria-describedby="{title}">{both}</button>'
    return f'<p class="tools" data-search-exclude="">{link}{button}{menu}</p>'


def pair_markdown(row: Row, title: str, language: str) -> str:
    """The two cells side by side, or behind a tab each where there is room for one."""
    words = WORDS[language]
    cells = [getattr(row, side) for side in SIDES]
    heads = "".join(
        f'<th scope="col" data-side="{cell.part}">{side_head(cell)}</th>' for cell in cells
    )
    tabs = "".join(
        f'<button type="button" data-tab="{side}">{SIDE_NAMES[side]}</button>' for side in SIDES
    )
    parts = [
        f'<p class="tabs" role="group" aria-label="{words["every page"]["columns"]}" '
        f'data-search-exclude="">{tabs}</p>',
        # Markdown is read inside an element only if every element around it says so.
        '<table class="pair" markdown="block">',
        f'<thead data-search-exclude=""><tr>{heads}</tr></thead>',
        '<tbody markdown="block"><tr markdown="block">',
        *(cell_markdown(cell, title, language) for cell in cells),
        "</tr></tbody>",
        "</table>",
    ]
    return "\n\n".join(parts)


def side_head(program: Program) -> str:
    """What stands over a cell: whose it is, and its answer in one line."""
    return (
        f'<span class="side-name">{SIDE_NAMES[program.part]}</span> '
        f'<span class="one-liner">{one_liner_html(program)}</span>'
    )


def cell_markdown(program: Program, title: str, language: str) -> str:
    """One side: the program, what it printed under it, what it drew."""
    parts = [
        f'<td data-side="{program.part}" markdown="block">',
        # The column's head again, where the columns stand one below the other.
        f'<p class="side" data-side="{program.part}" data-search-exclude="">'
        f"{side_head(program)}</p>",
        code_and_output(program),
    ]
    if program.picture:
        width, height = png_size(program.picture.read_bytes())
        name = SIDE_NAMES[program.part]
        drew = WORDS[language]["card"]["drew"].format(name, title.replace("`", ""))
        target = picture_url(program)
        parts.append(f"![{drew}]({target}){{ width={width} height={height} loading=lazy }}")
    return "\n\n".join([*parts, "</td>"])


def code_and_output(program: Program) -> str:
    """The fence that is run, and the fence with what it printed."""
    parts = [f"```python\n{program.code.rstrip()}\n```"]
    if program.output:
        parts += ["<!--pytest-codeblocks:expected-output-->", f"```text\n{program.output}```"]
    return "\n\n".join(parts)


def verdict_markdown(row: Row, language: str) -> str:
    """The verdict as a chip, what the proof found in its own words, the proof to unfold.

    A verdict whose proof measured nothing is explained instead.
    """
    words = WORDS[language]["card"]
    beside = words["beside"].format(FILES["tf"], FILES["torch"])
    found = measured(row, language) or WORDS[language]["means"].get(row.verdict, "")
    return "\n\n".join(
        [
            '<div class="verdict-line" markdown="block">',
            f'<p class="verdict" markdown="span">{chip_link(row.verdict, language)} '
            f'<span class="difference">{found}</span></p>',
            '<details class="proof" data-search-exclude="" markdown="block">\n'
            f"<summary>{words['proof']}</summary>",
            '<div class="proof-parts" markdown="block">',
            f"{words['reading']} {beside}",
            code_and_output(row.proof),
            "</div>",
            "</details>",
            "</div>",
        ]
    )


def png_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG file in pixels, from its header."""
    return struct.unpack(">II", picture[16:24])
