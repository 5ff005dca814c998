"""The glossary page, and its definitions as tooltips of the terms on every other page.

An entry is a definition list's: the term and its synonyms, which the page shows; after a bar
the other forms in which it is met on the pages; after a second bar what looks like the term
and is something else. Then come the term in the other language and what it means, the first
sentence of which is the tooltip; then the rows whose subject it is:

    graph | graphs | Graphviz graph
    :   *graphe.* The operations that lead from inputs to a result. ...
    ::: see fast/compile, start/tf1
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from itertools import groupby

from pymdownx.slugs import slugify

from tandem.language.words import LANGUAGES
from tandem.read.view import View

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
SHOWN = re.compile(
    r"<dt>(?P<forms>.*?)</dt>\s*<dd><em>(?P<twin>.*?)\.</em>\s+(?P<meaning>.*?)</dd>"
    r"(\s*<dd>(?P<rows>.*?)</dd>)?",
    re.S,
)
LIST = re.compile(r"<dl>.*</dl>", re.S)
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

    Statements of the notes are a few lines each, and many: there, where the page first says it.
    """
    return "".join(thinned(html))


def thinned(html: str) -> Iterator[str]:
    """The pieces of `thin`."""
    seen: set[str] = set()
    has_notes = 'class="note"' in html
    end = 0
    for match in PART.finditer(html):
        yield html[end : match.start()]
        end = match.end()
        if match["section"]:
            seen.clear()
            yield match[0]
        elif match["tag"]:
            if match["tag"] == "h2" and not has_notes:
                seen.clear()
            yield ABBREVIATION.sub(r"\1", match[0])
        else:
            term = " ".join(match["term"].lower().split())
            yield match["term"] if term in seen else match[0]
            seen.add(term)
    yield html[end:]


def see(places: str, where: str, view: View) -> str:
    """``::: see fast/compile, start/tf1``: links to the rows whose subject a term is.

    Raises `Problem` for a row or page that is not there; `where` is named in it.
    """
    return f":   {', '.join(view.links(places, where))}"


def lay_out(html: str, view: View) -> str:
    """The list of the page under its letters: each term with an anchor and its twin beside.

    A letter is a heading to readers; to the search, an ``h2`` would be a result called A.
    """

    def letter_of(entry: re.Match) -> str:
        return alphabetical(entry["forms"])[0].upper()

    letters = [
        "\n".join(
            [
                '<section class="letter">',
                f'<p id="letter-{letter.lower()}" role="heading" aria-level="2">{letter}</p>',
                "<dl>",
                *(laid_out(entry, view) for entry in under),
                "</dl></section>",
            ]
        )
        for letter, under in groupby(SHOWN.finditer(html), letter_of)
    ]
    return LIST.sub(lambda _: "\n".join(letters), html)


def laid_out(entry: re.Match, view: View) -> str:
    """A term and its synonyms, the term in the other language, its meaning, its rows.

    ``data-names`` is what the filter finds it by; ``data-twin`` its anchor in the other
    language.
    """
    parts = entry["forms"].split(BAR)
    known = ", ".join([*parts[:2], entry["twin"]])
    other = next(language for language in LANGUAGES if language != view.language)
    rows = ""
    if entry["rows"]:
        said = view.words["glossary"]["see"]
        rows = f'<span class="term-rows">{said} {entry["rows"]}</span>'
    anchor, twin = (slug(term, "-") for term in (parts[0].split(", ")[0], entry["twin"]))
    return (
        f'<div class="term" data-names="{escape(unescape(known))}">'
        f'<dt id="{anchor}" data-twin="{twin}">{parts[0]}</dt>\n'
        f'<dd class="term-twin" lang="{other}">{entry["twin"]}</dd>\n'
        f"<dd>{entry['meaning']}{rows}</dd></div>"
    )


def alphabetical(term: str) -> str:
    """What a term is sorted by: its letters, whatever their accents and height."""
    letters = unicodedata.normalize("NFD", term.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
