"""The glossary page, and its definitions as tooltips of the terms on every other page.

An entry is a definition list's: the term and its other forms, then the term in the other
language, then what it means. The first sentence is the tooltip:

    epoch, epochs
    :   *époque.* One pass over all training data. ...
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pymdownx.slugs import slugify

PAGE = "glossary.md"

ENTRY = re.compile(
    r"^(?P<forms>\S.*)\n:   \*(?P<twin>[^*]+)\.\* (?P<meaning>.+(?:\n    .+)*)", re.M
)
FIRST_SENTENCE = re.compile(r"^.+?[.!?](?=\s|$)")
PART = re.compile(
    r"(?P<section><section\b(?! class=\"note\"))|<(?P<tag>a|h[1-6]|summary)\b.*?</(?P=tag)>"
    r'|<abbr title="[^"]*">(?P<term>[^<]*)</abbr>',
    re.S,
)
ABBREVIATION = re.compile(r'<abbr title="[^"]*">([^<]*)</abbr>')
TERM = re.compile(r"<dt>(?P<forms>.*?)</dt>")
slug = slugify(case="lower")


@dataclass(frozen=True)
class Entry:
    """A term in its forms, the same in the other language, and what it means."""

    forms: tuple[str, ...]
    twin: str
    meaning: str

    @property
    def tooltip(self) -> str:
        """The first sentence, as plain text."""
        text = " ".join(self.meaning.replace("`", "").split())
        match = FIRST_SENTENCE.match(text)
        return match[0] if match else text


def read(source: str) -> list[Entry]:
    """The entries of a glossary page, in order."""
    return [
        Entry(tuple(match["forms"].split(", ")), match["twin"], match["meaning"])
        for match in ENTRY.finditer(source)
    ]


def tooltips(source: str) -> dict[str, str]:
    """The tooltip of every form of every term; a sentence may start with it."""
    found = {}
    for entry in read(source):
        for form in entry.forms:
            found[form] = found[form[0].upper() + form[1:]] = entry.tooltip
    return found


def thin(html: str) -> str:
    """Keep a term's tooltip where a row says it first; none in headings and links.

    Statements of the notes are a few lines each: there, where a heading's first one says it.
    """
    return "".join(thinned(html))


def thinned(html: str) -> Iterator[str]:
    """The pieces of `thin`."""
    seen: set[str] = set()
    end = 0
    for match in PART.finditer(html):
        yield html[end : match.start()]
        end = match.end()
        if match["section"]:
            seen.clear()
            yield match[0]
        elif match["tag"]:
            if match["tag"] == "h2":
                seen.clear()
            yield ABBREVIATION.sub(r"\1", match[0])
        else:
            term = match["term"].lower()
            yield match["term"] if term in seen else match[0]
            seen.add(term)
    yield html[end:]


def anchor_terms(html: str) -> str:
    """Give each term of the glossary an anchor, by its first form."""

    def anchored(match: re.Match) -> str:
        first = match["forms"].split(", ")[0]
        return f'<dt id="{slug(first, "-")}">{match["forms"]}</dt>'

    return TERM.sub(anchored, html)
