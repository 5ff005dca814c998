"""What the box of the page ``errors`` looks messages up in: ``assets/errors.js``.

A script, since a page that is opened from a disk may load scripts but no data.
"""

import re
from pathlib import Path

from tandem.find import explained
from tandem.find.lookup import plain, write_script
from tandem.language.words import PACKAGE_NAMES, SIGNS
from tandem.read.entries import TELLING
from tandem.read.errors import Message
from tandem.read.templates import Template, of_message
from tandem.read.view import View
from tandem.write import errors

BUILT_IN = re.compile(
    r"'(?:int|float|str|list|tuple|dict|set|bool|NoneType|function|type|module)' object"
)
"""What Python says of its own types: a reader's own may have no part in what a row does."""


def is_telling(message: str) -> bool:
    """Whether the same message of a reader's is that of a row's program, not one by chance."""
    return of_message(message).words >= TELLING and not BUILT_IN.search(message)


def write(folder: Path, view: View):
    """Write ``errors.js`` of a language."""
    write_script(folder / "errors.js", {"explanations": data(view)})


def data(view: View) -> dict:
    """Every entry as the scripts see it, the rows that they show, and the box's words."""
    shown = errors.shown(view)
    places = {place for one in shown for place in one.places[: errors.MOST_ROWS]}
    unexplained = errors.unexplained(view)
    places |= {place for one in unexplained for place in one.places[: errors.MOST_ROWS]}
    alone = {one.places[0] for one in unexplained if one not in explained.of_view(view)}
    return {
        "entries": [as_data(one, view) for one in shown],
        "caught": [caught(one) for one in unexplained if is_telling(one.text)],
        "rows": {place: row_data(place, place in alone, view) for place in sorted(places)},
        "words": view.words["errors box"],
    }


def as_data(one: errors.Shown, view: View) -> dict:
    """One entry: how it is found, and what its card says."""
    entry = one.entry
    prose = entry.prose[view.language]
    return {
        "name": entry.name,
        "kinds": entry.kinds,
        "by": PACKAGE_NAMES[entry.framework],
        "url": f"{errors.page_of(entry)}/#{entry.name}",
        "general": entry.general,
        "short": entry.short,
        "messages": [message(template) for template in entry.templates],
        "kind": one.kind,
        "example": one.message,
        "means": view.typeset(prose.means),
        "causes": [view.typeset(cause) for cause in prose.causes],
        "fix": [errors.fix_label(entry, view), view.typeset(prose.fix)],
        "other": prose.other and [errors.other_label(entry, view), view.typeset(prose.other)],
        "rows": one.places[: errors.MOST_ROWS],
        "from": errors.source_of(entry, view),
    }


def caught(one: Message) -> dict:
    """A message that a row's program caught, which no entry explains: its rows do."""
    return {
        "kind": one.name,
        "example": one.text,
        "by": PACKAGE_NAMES.get(one.by, one.by),
        "messages": [message(of_message(one.text))],
        "rows": one.places[: errors.MOST_ROWS],
    }


def message(template: Template) -> dict:
    """A template as the scripts match it."""
    return {
        "pattern": template.pattern(script=True),
        "sign": template.sign,
        "weight": template.weight,
    }


def row_data(place: str, alone: bool, view: View) -> dict:
    """A row, or a note, as a card shows it; `alone`, where no entry explains the message and
    the row says what it teaches."""
    if explained.is_note(place):
        title = view.words["errors"]["note"].format(place)
        return {"title": title, "url": f"notes/#{place.lower()}"}
    row = view.rows[place]
    verdict = row.verdict
    return {
        "title": view.row_titles[place][view.language],
        "url": f"{row.topic}/#{row.name}",
        "verdict": verdict,
        "chip": f"{SIGNS[verdict]} {view.words['verdicts'][verdict]}",
    } | ({"says": says(place, view)} if alone else {})


def says(place: str, view: View) -> str:
    """What a row teaches, in a sentence or two."""
    return next(
        (view.typeset(plain(shown.prose)) for shown in view.shown() if shown.row == place), ""
    )
