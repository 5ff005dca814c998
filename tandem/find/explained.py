"""Which entries of the index of errors explain a message, the best one first.

The box of the page ``errors`` ranks as this does (``scripts/errors/matching.js``); a test holds
one against the other.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tandem.read.entries import Entry, Said
from tandem.read.errors import Message
from tandem.read.templates import plain
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


def printed(kind: str, message: str) -> str:
    """A message as it is searched: with its class where it says nothing, or a number alone."""
    return plain(message if re.search(r"[a-z]", message, re.I) else f"{kind}: {message}")


def ranked(kind: str, message: str, entries: Iterable[Entry]) -> list[Explained]:
    """The entries that explain a message, the best first: those that are not general, then
    those of its class and with most letters of their own."""
    kind = kind.rpartition(".")[2]
    text = printed(kind, message)
    found = [one for entry in entries if (one := fits(kind, text, entry))]
    return sorted(found, key=lambda one: (one.entry.general, -one.score))


def fits(kind: str, text: str, entry: Entry) -> Explained | None:
    """How an entry explains a text, by the message of it that says most; None if none fits."""
    same = kind in entry.kinds
    if entry.short and not same:
        return None
    cost = OTHER_KIND if kind and entry.kinds and not same else 0
    best = None
    for at, template in enumerate(entry.templates):
        score = template.weight - cost
        if best is None or score > best.score:
            values = template.found(text)
            if values is not None:
                best = Explained(entry, values, at, score)
    return best


def best(message: Message, entries: Iterable[Entry]) -> Entry | None:
    """The entry that explains a message which a row's program caught; None if none does."""
    found = ranked(message.name, message.text, entries)
    return found[0].entry if found else None


def places(view: View) -> dict[str, tuple[str, ...]]:
    """Of every entry, the rows that it names and those whose programs catch its message, then
    the notes. A general entry has its own alone: what it catches is of many kinds."""
    found = {name: list(entry.rows) for name, entry in view.entries.items()}
    for message in view.messages:
        entry = best(message, view.entries.values())
        if entry and not entry.general:
            found[entry.name] += [row for row in message.places if row not in found[entry.name]]
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
        if fits(message.name, plain(message.text), entry):
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
    if (entry.said or entry.example) and entry.templates[0].found(text) is None:
        found.append(f"its first message does not fit what was raised: {said.message!r}")
    best = [one.entry.name for one in ranked(kind, said.message, entries)][:1]
    if best and best != [entry.name]:
        found.append(f"{best[0]} explains its message better: {said.message!r}")
    return found
