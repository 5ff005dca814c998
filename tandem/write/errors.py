"""The table of the page ``errors``: every recorded message, its framework and its rows.

What a reader pastes is looked up in this table by ``scripts/errors/``: the page carries no
second copy.
"""

from html import escape

from tandem.language.words import PACKAGE_NAMES
from tandem.read.errors import Message
from tandem.read.view import View

ORDER = ("torch", "torchvision", "keras", "tensorflow", "matplotlib", "python")
"""Of the packages in the table; others come before Python."""


GROUP = 20
"""Messages that a browser lays out together, once they are near."""


def errors_page(argument: str, where: str, view: View) -> str:
    """``::: errors``: message | raised by | row, by framework and then by topic."""
    words = view.words["errors"]
    heads = "".join(
        f'<th role="columnheader" scope="col">{words[head]}</th>'
        for head in ("message", "raised by", "row")
    )
    messages = ordered(view)
    lines = [
        # Markdown is read inside an element only if every element around it says so. The roles
        # are a table's own, which its grid of cells would lose.
        '<table class="errors" role="table" data-search-exclude="" markdown="block">',
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>',
    ]
    for start in range(0, len(messages), GROUP):
        group = messages[start : start + GROUP]
        lines += [
            f'<tbody role="rowgroup" style="{holds(group)}" markdown="block">',
            *(line for message in group for line in rendered(message, view)),
            "</tbody>",
        ]
    return "\n".join([*lines, "</table>"])


def ordered(view: View) -> list[Message]:
    """The messages in the order of the table."""
    pages = list(view.summaries)

    def order(message: Message) -> tuple:
        known = ORDER.index(message.by) if message.by in ORDER else len(ORDER) - 1.5
        page = message.places[0].partition("/")[0]
        return known, message.by, pages.index(page) if page in pages else len(pages)

    return sorted(view.messages, key=order)


def holds(group: list[Message]) -> str:
    """What a group of rows holds, for the styles to reckon its height before it is near."""
    letters = sum(len(message.name) + len(message.text) for message in group)
    links = sum(len(message.places) for message in group)
    return f"--rows: {len(group)}; --letters: {letters}; --links: {links}"


def rendered(message: Message, view: View) -> list[str]:
    """One message as a row of the table."""
    said = f"<b>{message.name}</b>: {escape(message.text)}"
    links = ", ".join(link(place, view) for place in message.places)
    return [
        f'<tr role="row" data-kind="{message.name}" markdown="block">',
        f'<td role="cell"><code>{said}</code></td>',
        f'<td role="cell">{PACKAGE_NAMES.get(message.by, message.by)}</td>',
        f'<td role="cell" markdown="span">{links}</td>',
        "</tr>",
    ]


def link(place: str, view: View) -> str:
    """A Markdown link to a row, by its title, or to a note."""
    if "/" in place:
        return view.links(place, place)[0]
    return f"[{view.words['errors']['note'].format(place)}](notes.md#{place.lower()})"
