"""What the box of the page ``errors`` looks messages up in: ``assets/errors.js``.

A script, since a page that is opened from a disk may load scripts but no data.
"""

from pathlib import Path

from tandem.find import explained
from tandem.find.lookup import write_script
from tandem.language.words import PACKAGE_NAMES, SIGNS
from tandem.read.templates import Template
from tandem.read.view import View
from tandem.write import errors


def write(folder: Path, view: View):
    """Write ``errors.js`` of a language."""
    write_script(folder / "errors.js", {"explanations": data(view)})


def data(view: View) -> dict:
    """Every entry as the scripts see it, the rows that they show, and the box's words."""
    shown = errors.shown(view)
    places = {place for one in shown for place in one.places[: errors.MOST_ROWS]}
    places |= {message.places[0] for message in view.messages}
    return {
        "entries": [as_data(one, view) for one in shown],
        "caught": [
            {"kind": message.name, "text": message.text, "row": message.places[0]}
            for message in view.messages
            if not explained.best(message, view.entries.values())
        ],
        "rows": {place: row_data(place, view) for place in sorted(places)},
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
        "url": f"{errors.PAGES[entry.framework]}/#{entry.name}",
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


def message(template: Template) -> dict:
    """A template as the scripts match it."""
    return {
        "pattern": template.pattern(script=True),
        "sign": template.sign,
        "weight": template.weight,
    }


def row_data(place: str, view: View) -> dict:
    """A row, or a note, as a card shows it."""
    if explained.is_note(place):
        title = view.words["errors"]["note"].format(place)
        return {"title": title, "url": f"notes/#{place.lower()}"}
    topic, _, name = place.partition("/")
    verdict = view.rows[place].verdict
    return {
        "title": view.row_titles[place][view.language],
        "url": f"{topic}/#{name}",
        "verdict": verdict,
        "chip": f"{SIGNS[verdict]} {view.words['verdicts'][verdict]}",
    }
