"""What the reader's tools look rows up by: names, titles, and the difference in plain words.

A row answers the names that its one-liners say; other names that its code uses are set-up.
``assets/catalogue.js`` hands this to the scripts of a page: a script, since a page that is
opened from a disk may load scripts but no data. What both languages share is in `shared`.
"""

import json
import re
from functools import cache, lru_cache
from pathlib import Path

from tandem import ROOT
from tandem.find import said, tables
from tandem.find.answers import Answer, Answers
from tandem.language.words import MAIN, SIGNS
from tandem.read import content, installed
from tandem.read.api import types
from tandem.read.catalogue import SIDES, VERDICTS
from tandem.read.measured import measured
from tandem.read.view import Shown, View

of_view = lru_cache(maxsize=4)
"""Keeps what is reckoned from a view: pages ask, the index, the search. Nobody changes it."""

LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)")


def plain(markdown: str) -> str:
    """The first paragraph of some Markdown as one line of text; code keeps its backticks."""
    paragraph = markdown.partition("\n\n")[0]
    text = LINK.sub(lambda link: link["text"], " ".join(paragraph.split()))
    return re.sub(r"(?<!\w)\*{1,2}([^*]+)\*{1,2}(?!\w)", r"\1", text)


def as_data(shown: Shown, view: View) -> dict:
    """One row as the scripts see it."""
    row = view.rows[shown.row]
    sides = {}
    for side in SIDES:
        program = getattr(row, side)
        names = said.answered(program)
        sides[side] = {
            "one_liner": program.one_liner,
            "names": names,
            "uses": [name for name in program.api if name not in names],
        }
    return {
        "id": row.id,
        "title": view.typeset(shown.title).replace("`", ""),
        "url": f"{row.topic}/#{row.name}",
        "verdict": row.verdict,
        "measured": measured(row, view.language),
        "silent": bool(row.plain_gaps),
        "difference": view.typeset(plain(shown.prose)),
        **sides,
    }


@of_view  # a build asks seven times
def rows_alone(view: View) -> list[dict]:
    """Every row as the scripts see it, before what it uses is told from what it answers."""
    return [as_data(shown, view) for shown in view.shown()]


@of_view
def answers(view: View) -> Answers:
    """Which row answers a name, decided from the rows that the pages of a language show."""
    return Answers(rows_alone(view))


@cache
def decided() -> Answers:
    """Which row answers a name, by the project's own rows."""
    return answers(content.view(ROOT, MAIN))


def answer(name: str) -> Answer | None:
    """The row that answers a full public name, also by an old one; None where none does."""
    return decided().answer(name)


@of_view
def rows(view: View) -> list[dict]:
    """Every row as the scripts see it; what it answers unsaid, it does not merely use."""
    decided = answers(view)

    def uses(row: dict, side: str) -> list[str]:
        asked = ((name, decided.answer(name)) for name in row[side]["uses"])
        return [name for name, found in asked if not found or found.row != row["id"]]

    return [
        row | {side: row[side] | {"uses": uses(row, side)} for side in SIDES}
        for row in rows_alone(view)
    ]


@of_view
def names(view: View) -> dict:
    """Which row answers each name, and the rules for those that no list has."""
    homes = tables.table("old_homes")
    return {
        "types": {"inherits": tables.inherits()},
        "answered": {name: written(answer) for name, answer in answers(view).names().items()},
        "old_homes": {
            "rules": [[rule["old"], rule["today"]] for rule in homes["rules"]],
            "versions": list(homes["versions"].values()),
        },
        "families": [[each["of"], each["by"]] for each in tables.table("families")["families"]],
    }


def catalogue(view: View) -> dict:
    """Every row, the verdicts, the methods of types, and which row answers each name."""
    known = names(view)
    return known | {
        "rows": [shown_to_scripts(row) for row in rows(view)],
        "verdicts": {
            verdict: {"sign": SIGNS[verdict], "word": view.words["verdicts"][verdict]}
            for verdict in VERDICTS
        },
        "types": types() | {"members": installed.members()} | known["types"],
    }


def shown_to_scripts(row: dict) -> dict:
    """A row without its prose, which pages have."""
    return {part: row[part] for part in row if part != "difference"}


def written(answer: Answer) -> str:
    """An answer on one line: the row and the others, how, and the name that the row knows.

    ``layers/dense,layers/dense_stack about keras.layers.Dense``
    """
    return f"{','.join((answer.row, *answer.others))} {answer.how} {answer.name}"


def write(folder: Path, view: View):
    """Write ``catalogue.js`` of a language."""
    write_script(folder / "catalogue.js", catalogue(view))


def write_script(path: Path, data: dict):
    """Write a script that adds data to `window.tandem`."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    script = f"window.tandem = Object.assign(window.tandem ?? {{}}, {text});\n"
    path.write_text(script, encoding="utf-8")
