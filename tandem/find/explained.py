"""Which entries of the index of errors explain a message, the best one first.

The box of the page ``errors`` ranks as this does (``scripts/errors/matching.js``); a test holds
one against the other.
"""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tandem.read.entries import Entry, Said
from tandem.read.errors import Message
from tandem.read.templates import folded, plain
from tandem.read.view import View

OTHER_KIND = 15
"""What it costs in letters that an entry names another class of exception."""


@dataclass(frozen=True)
class Explained:
    """An entry that explains a message, and the message's own values."""

    entry: Entry
    values: dict[str, str]
    template: int
    """Which of the entry's messages fits."""
    score: int


def ranked(kind: str, message: str, entries: Iterable[Entry]) -> list[Explained]:
    """The entries that explain a message, the best first: those that are not general, then
    those of its class and with most letters of their own."""
    text = plain(message)
    low = folded(text)
    kind = kind.rpartition(".")[2]
    said = f"{kind}: ".lower() + low
    near = (entry for entry in entries if any(sign in said for sign in entry.signs))
    found = [one for entry in near if (one := fits(kind, text, entry, low))]
    return sorted(found, key=lambda one: (one.entry.general, -one.score))


def fits(kind: str, text: str, entry: Entry, low: str = "") -> Explained | None:
    """How an entry explains a text that `plain` has left, by the message of it that says most;
    None if none fits. `low` is what `folded` makes of the text, where many entries ask."""
    same = kind in entry.kinds
    if entry.short and not same:
        return None
    before = f"{kind}: " if entry.short else ""  # AssertionError alone is a message
    text, low = before + text, before.lower() + (low or folded(text))
    cost = OTHER_KIND if kind and entry.kinds and not same else 0
    best = None
    for at, template in enumerate(entry.templates):
        score = template.weight - cost
        if best is None or score > best.score:
            values = template.found_in(text, low)
            if values is not None:
                best = Explained(entry, values, at, score)
    return best


@cache  # every page of errors asks, in both languages
def explanations(
    messages: tuple[Message, ...], entries: tuple[Entry, ...]
) -> dict[Message, Explained]:
    """What explains each message that a row's program caught, where anything does."""
    found = {one: ranked(one.name, one.text, entries) for one in messages}
    return {message: best[0] for message, best in found.items() if best}


def of_view(view: View) -> dict[Message, Explained]:
    """What explains each message of a view."""
    return explanations(tuple(view.messages), tuple(view.entries.values()))


def places(view: View) -> dict[str, tuple[str, ...]]:
    """Of every entry, the rows that it names and those whose programs catch its message, then
    the notes. One that is general, or says of what the message speaks by a hole, has its own
    alone: the same words may be about another layer there."""
    found = {name: list(entry.rows) for name, entry in view.entries.items()}
    for message, one in of_view(view).items():
        if not one.entry.general and not one.entry.templates[one.template].names_things:
            name = one.entry.name
            found[name] += [row for row in message.places if row not in found[name]]
    return {name: tuple(sorted(rows, key=is_note)) for name, rows in found.items()}


def is_note(place: str) -> bool:
    """Whether a place is a note and no row."""
    return "/" not in place


def example(entry: Entry, messages: Iterable[Message]) -> Said | None:
    """One whole message that an entry explains: what its own program raised, else what it is
    given as one, else the first that a row's program caught; None if there is none."""
    if entry.said:
        return entry.said
    if entry.example:
        return Said((*entry.kinds, "")[0], entry.example, entry.framework)
    for message in messages:
        best = ranked(message.name, message.text, (entry,))
        if best:
            return Said(message.kind, message.text, message.by)
    return None


def faults(entry: Entry, entries: Iterable[Entry], messages: Iterable[Message]) -> list[str]:
    """What is wrong with an entry as its messages show it, a sentence each."""
    said = example(entry, messages)
    if entry.code and not entry.said:
        return [f"its program was never recorded. Run: make errors GROUP={entry.group}"]
    if said is None:
        return ["no program raises it and no row catches it: write one, or say what it needs"]
    found = []
    kind, text = said.kind.rpartition(".")[2], plain(said.message)
    if entry.kinds and kind not in entry.kinds:
        found.append(f"its program raised {kind}, its kind is {', '.join(entry.kinds)}")
    today = dataclasses.replace(entry, templates=entry.templates[:1])
    if (entry.said or entry.example) and not fits(kind, text, today):
        found.append(f"its first message does not fit what was raised: {said.message!r}")
    best = [one.entry.name for one in ranked(kind, said.message, entries)][:1]
    if best and best != [entry.name]:
        found.append(f"{best[0]} explains its message better: {said.message!r}")
    return found
