"""A row as the reader sees it: its heading, the two cells, the verdict, the proof."""

import struct

from tandem.language.numbers import plain_number
from tandem.language.words import SIDE_NAMES, SIGNS, WORDS
from tandem.read.addresses import picture_url
from tandem.read.catalogue import FILES, SIDES, Program, Row


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


def row_markdown(row: Row, title: str, language: str, menu: str = "") -> str:
    """A row's card: heading, what it offers, the two cells, the verdict, the proof.

    `menu` is what `repository.row_menu` wrote.
    """
    link = f'<a href="#{row.name}">{WORDS[language]["card"]["link"]}</a>'
    parts = [
        f'<section class="row" id="{row.name}" data-row="{row.id}" '
        f'aria-labelledby="{row.name}-title" markdown="block">',
        f"## {title} {{ #{row.name}-title }}",
        tools(f"{row.name}-title", link, language, menu),
        pair_markdown(row, title, language),
        verdict_markdown(row, language),
    ]
    return "\n\n".join(parts)


def live_markdown(row: Row, title: str, prose: str, language: str) -> str:
    """A row on another page than its own: it is not the row itself, so it leads there."""
    parts = [
        f'<section class="row live" data-live="{row.id}" aria-labelledby="live" '
        'data-search-exclude="" markdown="block">',
        f'<p class="live-title" id="live" markdown="span">'
        f"[{title}]({row.topic}.md#{row.name})</p>",
        tools("live", "", language),
        pair_markdown(row, title, language),
        verdict_markdown(row, language),
        prose,
        "</section>",
    ]
    return "\n\n".join(parts)


def tools(title: str, link: str, language: str, menu: str = "") -> str:
    """What a row's heading offers, woken by ``card.js``; `title` is the heading's id."""
    both = WORDS[language]["card"]["copy both"]
    button = f'<button type="button" aria-describedby="{title}">{both}</button>'
    return f'<p class="tools" data-search-exclude="">{link}{button}{menu}</p>'


def pair_markdown(row: Row, title: str, language: str) -> str:
    """The two cells side by side."""
    heads = "".join(
        f'<th scope="col" data-side="{side}">{SIDE_NAMES[side]}</th>' for side in SIDES
    )
    parts = [
        # Markdown is read inside an element only if every element around it says so.
        '<table class="pair" markdown="block">',
        f"<thead><tr>{heads}</tr></thead>",
        '<tbody markdown="block"><tr markdown="block">',
        *(cell_markdown(getattr(row, side), title, language) for side in SIDES),
        "</tr></tbody>",
        "</table>",
    ]
    return "\n\n".join(parts)


def cell_markdown(program: Program, title: str, language: str) -> str:
    """One side: the program, what it printed under it, what it drew."""
    name = SIDE_NAMES[program.part]
    parts = [
        f'<td data-side="{program.part}" markdown="block">',
        f'{name}\n{{ .side data-side="{program.part}" }}',
        code_and_output(program),
    ]
    if program.picture:
        width, height = png_size(program.picture.read_bytes())
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
    """The verdict as a chip, the differences in plain figures, the proof to unfold."""
    words = WORDS[language]["card"]
    beside = words["beside"].format(FILES["tf"], FILES["torch"])
    return "\n\n".join(
        [
            '<div class="verdict-line" markdown="block">',
            f'<p class="verdict" markdown="span">{chip_link(row.verdict, language)} '
            f'<span class="difference">{differences(row, language)}</span></p>',
            '<details class="proof" data-search-exclude="" markdown="block">\n'
            f"<summary>{words['proof']}</summary>",
            f"{beside} {words['reading']}",
            code_and_output(row.proof),
            "</details>",
            "</div>",
        ]
    )


def differences(row: Row, language: str) -> str:
    """The measured differences that the verdict rests on, in one phrase."""
    words = WORDS[language]["card"]

    def number(choose, measures) -> str:
        return plain_number(choose(measure.value for measure in measures), language)

    if row.verdict not in row.earned:  # a row that is being written
        return ""
    if row.verdict == "same":
        return words["largest"].format(number(max, row.agreements))
    if row.verdict == "same after":
        after = number(max, row.agreements)
        if row.plain_gaps:
            return words["before"].format(number(max, row.plain_gaps), after)
        return words["refused"].format(after)
    if row.verdict == "different":
        return words["smallest"].format(number(min, row.nearest_gaps))
    return ""


def png_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG file in pixels, from its header."""
    return struct.unpack(">II", picture[16:24])
