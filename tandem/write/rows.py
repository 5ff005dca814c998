"""``::: rows``: every row in one table, and the box and chips that filter it.

A plain table for readers and browsers without scripts. ``scripts/rows/page.js`` wakes the box,
and loads what rows are found by (``tandem/find/found_by.py``) once the reader turns to it.
"""

from collections import Counter
from html import escape

from tandem.find import lookup
from tandem.language.typography import as_html
from tandem.language.words import SIDE_NAMES, SIGNS, plural
from tandem.read.catalogue import SIDES, VERDICTS
from tandem.read.view import View
from tandem.write.cards import chip

CHUNK = 16
"""Rows that a browser lays out together, once they come near."""


def rows_page(argument: str, where: str, view: View) -> str:
    """The filter and the table, as HTML."""
    words, tables = view.words["rows"], view.words["tables"]
    rows = lookup.rows(view)
    heads = [tables["job"], *SIDE_NAMES.values(), tables["verdict"]]
    cells = "".join(f'<th role="columnheader" scope="col">{head}</th>' for head in heads)
    lines = [
        # The search's parser takes any closing tag of this name for this one's.
        f'<section class="rows-page" data-search-exclude="" data-rows="{len(rows)}">',
        *finder(rows, words, view),
        f'<table class="rows-table" role="table" aria-label="{count_of(rows, view)}">',
        f'<thead role="rowgroup"><tr role="row">{cells}</tr></thead>',
    ]
    for topic in topics(rows):
        shown = [row for row in rows if topic_of(row) == topic]
        for start in range(0, len(shown), CHUNK):
            chunk = shown[start : start + CHUNK]
            head = "" if start else topic_head(topic, view)
            anchor = "" if start else f' id="topic-{topic}"'
            body = "".join(table_row(row, view) for row in chunk)
            # So that the browser knows about how high it is before it is near.
            height = len(chunk) + bool(head)
            lines.append(
                f'<tbody{anchor} role="rowgroup" data-topic="{topic}" '
                f'style="--rows: {height}">'
                f"{head}{body}</tbody>"
            )
    return "\n".join([*lines, "</table>", "</section>"])


def finder(rows: list[dict], words: dict, view: View) -> list[str]:
    """The box, the count, the chips, and what is said when nothing is found."""
    links = [
        f'<a href="../{page}/">{escape(title_of(page, view))}</a>'
        for page in ("translate", "errors")
    ]
    return [
        '<form class="finder" role="search">',
        '<div class="finder-bar">',
        f'<label class="finder-label" for="find">{words["find"]}</label>',
        '<div class="finder-box">',
        '<input id="find" type="text" inputmode="search" enterkeyhint="go" maxlength="200" '
        'autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" '
        f'placeholder="{words["example"]}" aria-describedby="find-keys">',
        f'<button class="finder-clear" type="reset" hidden>{words["clear"]}</button>',
        "</div>",
        '<div class="finder-foot">',
        f'<div class="finder-said" role="status"><p class="finder-count">'
        f'{count_of(rows, view)}</p><p class="finder-read" hidden></p></div>',
        f'<p class="finder-keys" id="find-keys">{words["keys"]}</p>',
        "</div>",
        "</div>",
        *(
            f'<div class="finder-chips" role="group" aria-label="{words[name]}">{buttons}</div>'
            for name, buttons in (
                ("verdicts", verdict_chips(rows, view)),
                ("topics", topic_chips(rows, view)),
            )
        ),
        "</form>",
        '<div class="nothing" hidden><p class="nothing-said"></p>'
        f"<p>{words['elsewhere'].format(*links)}</p>"
        f'<p><a class="nothing-text" href="../?q=">{words["text"]}</a></p></div>',
    ]


def verdict_chips(rows: list[dict], view: View) -> str:
    """A button for each verdict."""
    counts = Counter(row["verdict"] for row in rows)
    return "".join(
        chip_button(
            f'data-verdict="{verdict}"',
            f"{SIGNS[verdict]} {view.words['verdicts'][verdict]}",
            counts[verdict],
        )
        for verdict in VERDICTS
    )


def topic_chips(rows: list[dict], view: View) -> str:
    """A button for each topic that has rows."""
    counts = Counter(map(topic_of, rows))
    return "".join(
        chip_button(f'data-topic="{topic}"', escape(title_of(topic, view)), counts[topic])
        for topic in topics(rows)
    )


def chip_button(data: str, label: str, count: int) -> str:
    """A chip to press: what it narrows to, and how many rows that has.

    The room of the largest count, all rows, is kept: fewer move nothing.
    """
    return (
        f'<button class="chip" type="button" aria-pressed="false" {data}>'
        f'<span class="chip-label">{label}</span> '
        f'<span class="chip-count" style="--digits: {len(str(count))}">{count}</span></button>'
    )


def count_of(rows: list[dict], view: View) -> str:
    """How many rows there are, in words."""
    return plural(view.words["tables"]["rows"], len(rows), view.language)


def topics(rows: list[dict]) -> list[str]:
    """The topics that have rows, in the order of the pages."""
    return list(dict.fromkeys(map(topic_of, rows)))


def topic_of(row: dict) -> str:
    """The name of the page that shows a row."""
    return row["id"].partition("/")[0]


def title_of(page: str, view: View) -> str:
    """A page's own title; a page of rows that has none is called by its name."""
    return view.titles.get(page, page)


def topic_head(topic: str, view: View) -> str:
    """The line that opens the rows of a topic."""
    return (
        '<tr class="topic" role="row"><th role="rowheader" colspan="4" scope="rowgroup">'
        f'<a href="../{topic}/">{escape(title_of(topic, view))}</a></th></tr>'
    )


def table_row(row: dict, view: View) -> str:
    """A row: its title, its one-liners, its verdict.

    Its one link is the title's, which the style stretches over the whole row.
    """
    cells = [
        f'<td role="cell">{text}</td>'
        for text in (
            *(as_html(row[side]["one_liner"]) for side in SIDES),
            chip(row["verdict"], view.language),
        )
    ]
    return (
        '<tr role="row"><th role="rowheader" scope="row">'
        f'<a href="../{row["url"]}">{escape(row["title"])}</a></th>{"".join(cells)}</tr>'
    )
