"""The box, chips and links above a page of many parts: ``defaults``, ``functions``,
``glossary``, ``notes``.

``scripts/filter/page.js`` wakes box and chips; a reader without scripts has the count, the
links, and on the page ``notes`` how many statements were judged how.
"""

import re

from tandem.language.words import SIGNS, plural
from tandem.read.view import View

PARTS = {
    "defaults": "counterpart",
    "functions": "counterpart",
    "glossary": "term",
    "notes": "note",
}
"""The class of each part that the filter of a page finds, by the page's name."""

FIRST = re.compile(r"<h2\b|<section\b")
GROUP = re.compile(
    r'<(?:h2|p) id="(?P<id>[^"]+)"[^>]*>(?P<title>.*?)'
    r'(?:<a class="headerlink"|</h2>|</p>)',
    re.S,
)
"""What heads a page's parts; a permalink behind its title is not of it."""


def add(html: str, page: str, view: View) -> str:
    """A page with its filter above its first part; one that has no filter as it is."""
    if page not in PARTS:
        return html
    at = FIRST.search(html).start()
    return f"{html[:at]}{form(html, page, view)}\n{html[at:]}"


def form(html: str, page: str, view: View) -> str:
    """The filter of a page, from its parts."""
    words = view.words["filters"][page]
    count = plural(words["count"], number_of(html, page), view.language)
    clear = view.words["rows"]["clear"]
    lines = [
        # The search's parser takes any closing tag of this name for this one's.
        '<form class="filter" role="search" data-search-exclude="">',
        '<div class="filter-box">',
        f'<input id="filter" type="text" inputmode="search" maxlength="80" autocomplete="off" '
        f'autocapitalize="none" autocorrect="off" spellcheck="false" '
        f'aria-label="{words["find"]}" placeholder="{words["example"]}">',
        f'<button class="filter-clear" type="reset" hidden>{clear}</button>',
        "</div>",
        *chips(html, page, view),
        f'<p class="filter-count" role="status">{count}</p>',
        *jumps(html, page, view),
        "</form>",
        '<p class="filter-nothing" hidden></p>',
    ]
    return "\n".join(lines)


def chips(html: str, page: str, view: View) -> list[str]:
    """What narrows a page down: differing pairs, or the judgements with how many have each."""
    if PARTS[page] == "counterpart":
        number = number_of(html, page, 'data-only="differs"')
        said = view.words["filters"][page]["differs"]
        buttons = [button("only", "differs", f"{SIGNS['different']} {said}", number)]
    elif page == "notes":
        buttons = [
            button("judgement", judgement, f"{SIGNS[judgement]} {word}", number)
            for judgement, word in view.words["judgements"].items()
            if (number := number_of(html, page, f'data-judgement="{judgement}"'))
        ]
    else:
        return []
    said = view.words["filters"]["show"]
    return [
        f'<fieldset class="filter-chips" disabled aria-label="{said}">',
        *buttons,
        "</fieldset>",
    ]


def number_of(html: str, page: str, attribute: str = "") -> int:
    """How many parts a page has, or how many of them have an attribute."""
    return len(re.findall(f'class="{PARTS[page]}"[^>]*{attribute}', html))


def button(kind: str, value: str, said: str, number: int) -> str:
    """A chip; disabled, as all of its set, until its script runs."""
    return (
        f'<button class="chip" type="button" aria-pressed="false" data-{kind}="{value}">'
        f'{said} <span class="count">{number}</span></button>'
    )


def jumps(html: str, page: str, view: View) -> list[str]:
    """Links to a page's groups; the many headings of the notes stand in the menu alone."""
    if page == "notes":
        return []
    links = [
        f'<a href="#{group["id"]}">{group["title"].strip()}</a>'
        for group in GROUP.finditer(html)
    ]
    label = view.words["filters"]["jump"]
    return [f'<nav class="filter-jumps" aria-label="{label}">', *links, "</nav>"]
