"""The glossary page, and its definitions as tooltips of the terms on every other page.

An entry is a definition list's: the term and its synonyms, which the page shows; after a bar
the other forms in which it is met on the pages; after a second bar what looks like the term
and is something else. Then come the term in the other language and what it means. The first
sentence is the tooltip:

    graph | graphs | Graphviz graph
    :   *graphe.* The operations that lead from inputs to a result. ...
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pymdownx.slugs import slugify

PAGE = "glossary.md"

ENTRY = re.compile(
    r"^(?P<forms>\S.*)\n:   \*(?P<twin>[^*]+)\.\* (?P<meaning>.+(?:\n    .+)*)", re.M
)
BAR = " | "
FIRST_SENTENCE = re.compile(r"^.+?[.!?](?=\s|$)")
PART = re.compile(
    r"(?P<section><section\b(?! class=\"note\"))|<(?P<tag>a|h[1-6]|summary)\b.*?</(?P=tag)>"
    r'|<abbr title="[^"]*">(?P<term>[^<]*)</abbr>',
    re.S,
)
ABBREVIATION = re.compile(r'<abbr title="[^"]*">([^<]*)</abbr>')
TERM = re.compile(r"<dt>(?P<forms>.*?)</dt>(?=\s*<dd>(?:<p>)?<em>(?P<twin>[^<]*)\.</em>)")
slug = slugify(case="lower")


@dataclass(frozen=True)
class Entry:
    """A term in its forms, the same in the other language, and what it means."""

    headwords: tuple[str, ...]
    """The term and its synonyms: what the page of the glossary shows."""
    twin: str
    meaning: str
    inflected: tuple[str, ...] = ()
    """Its other forms on the pages."""
    others: tuple[str, ...] = ()
    """What looks like the term and is something else."""

    @property
    def forms(self) -> tuple[str, ...]:
        """All that is met on the pages and means the term, the term first."""
        return self.headwords + self.inflected

    @property
    def tooltip(self) -> str:
        """The first sentence, as plain text."""
        text = " ".join(self.meaning.replace("`", "").split())
        match = FIRST_SENTENCE.match(text)
        return match[0] if match else text


def read(source: str) -> list[Entry]:
    """The entries of a glossary page, in order."""
    return [
        Entry(headwords, match["twin"], match["meaning"], *others)
        for match in ENTRY.finditer(source)
        for headwords, *others in [map(words, match["forms"].split(BAR))]
    ]


def words(part: str) -> tuple[str, ...]:
    """The words of one part of an entry's first line."""
    return tuple(word for word in part.split(", ") if word)


def tooltips(source: str) -> dict[str, str]:
    """The tooltip of every form of every term, and an empty one of what looks like a term.

    A sentence may start with it, and the source may break its line at any space of it.
    """
    found = {}
    for entry in read(source):
        texts = dict.fromkeys(entry.forms, entry.tooltip) | dict.fromkeys(entry.others, "")
        for form, tooltip in texts.items():
            for start in (form, form[0].upper() + form[1:]):
                found |= dict.fromkeys(as_broken(start), tooltip)
    return found


def as_broken(form: str) -> list[str]:
    """A form as it is, and with a line break in place of each of its spaces."""
    pieces = form.split(" ")
    breaks = range(1, len(pieces))
    return [form, *("\n".join([" ".join(pieces[:n]), " ".join(pieces[n:])]) for n in breaks)]


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
            term = " ".join(match["term"].lower().split())
            yield match["term"] if term in seen else match[0]
            seen.add(term)
    yield html[end:]


def anchor_terms(html: str) -> str:
    """Give each term of the glossary an anchor, and show it and its synonyms alone.

    ``data-twin`` is its anchor in the other language: ``every_page/twin.js`` leads there.
    """

    def anchored(match: re.Match) -> str:
        shown = match["forms"].split(BAR)[0]
        anchor, twin = (slug(term, "-") for term in (shown.split(", ")[0], match["twin"]))
        return f'<dt id="{anchor}" data-twin="{twin}">{shown}</dt>'

    return TERM.sub(anchored, html)
