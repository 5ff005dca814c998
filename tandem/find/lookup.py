"""What the reader's tools look rows up by: names, titles, and the difference in plain words.

A row answers the names that its one-liners say; other names that its code uses are set-up.
``assets/catalogue.js`` hands this to the scripts of a page, ``assets/programs.js`` what both
cells of a row show: scripts, since a page that is opened from a disk may load scripts but no
data. A reader who only looks names up needs no programs, so they are a file of their own.
"""

import json
import re
from functools import cache
from pathlib import Path

from tandem.find.homes import homes
from tandem.find.kin import kin_of
from tandem.language.words import SIGNS
from tandem.read import installed
from tandem.read.answer import IDENTIFIER
from tandem.read.api import PROPERTIES, calls_given, imported_names, methods, types
from tandem.read.catalogue import SIDES, VERDICTS, Program
from tandem.read.view import Shown, View

LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)")
QUOTED = re.compile(r"`([^`]+)`")
STRING = re.compile(r"\"[^\"]*\"|'[^']*'")


@cache  # three parts of a build ask for all of them
def answered(program: Program) -> list[str]:
    """The full public names that a program's one-liner says, in its order.

    ``layers.Dense`` is the name of the code that ends so; a method of a variable
    (``model.fit``) the one with that last part, or ``.batch`` where the code does not show
    what the variable is. Where it says none of these, it is about the methods that it says
    alone (``shuffle(seed=7)``), or about the calls that are given the arguments that it says
    (``label_mode="int"``).
    """
    quoted = [STRING.sub("", text) for text in QUOTED.findall(program.one_liner)]
    said = [[name.rstrip(".") for name in IDENTIFIER.findall(text)] for text in quoted]
    found = [name for names in said for each in names for name in meant(each, program)]
    return list(dict.fromkeys(found or alone(said, program)))


def meant(said: str, program: Program) -> list[str]:
    """The full public names of a program that one name of its one-liner stands for."""
    whole = [name for name in program.api if f".{name}".endswith(f".{said}")]
    owner, _, last = said.rpartition(".")
    if whole or not owner:
        return whole
    first = owner.partition(".")[0]
    if first == "self" and last not in PROPERTIES:
        return []  # what the program's own class holds
    whole = [name for name in program.api if name.endswith(f".{last}")]
    if not whole and first not in imported_names(program.code):
        return [f".{last}"]
    return whole


def alone(said: list[list[str]], program: Program) -> list[str]:
    """What a one-liner is about that says no full name; of a chain of methods, the last."""
    called = methods(program.code)
    last = [[name for name in names if name in called][-1:] for names in said]
    if found := [f".{name}" for names in last for name in names]:
        return found
    given = (
        name for names in said for each in names for name in calls_given(program.code, each)
    )
    return [name for name in given if name in program.api]


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
        names = answered(program)
        sides[side] = {
            "one_liner": program.one_liner,
            "names": names,
            "kin": [],
            "uses": [name for name in program.api if name not in names],
        }
    return {
        "id": row.id,
        "title": view.typeset(shown.title).replace("`", ""),
        "url": f"{row.topic}/#{row.name}",
        "verdict": row.verdict,
        "difference": view.typeset(plain(shown.prose)),
        **sides,
    }


def rows(view: View) -> list[dict]:
    """Every row as the scripts see it; where a name is at home, its kin are too."""
    found = [as_data(shown, view) for shown in view.shown()]
    by_id = {row["id"]: row for row in found}
    home_of = homes(found)
    for name, home in home_of.items():
        for kin in kin_of(name):
            if kin not in home_of:
                side = by_id[home]["tf" if kin.startswith(("keras", "tensorflow")) else "torch"]
                side["kin"].append(kin)
                side["uses"] = [used for used in side["uses"] if used != kin]
    return found


def catalogue(view: View) -> dict:
    """Every row, the verdicts and the methods of types, in one language."""
    return {
        "rows": rows(view),
        "verdicts": {
            verdict: {"sign": SIGNS[verdict], "word": view.words["verdicts"][verdict]}
            for verdict in VERDICTS
        },
        "types": types() | {"members": installed.members()},
    }


def programs(view: View) -> dict[str, dict[str, str]]:
    """What both cells of every row show, as a reader copies it, by the row's id and side."""
    return {
        row.id: {side: getattr(row, side).code for side in SIDES}
        for row in (view.rows[shown.row] for shown in view.shown())
    }


def write(folder: Path, view: View):
    """Write ``catalogue.js`` and ``programs.js`` of a language."""
    write_script(folder / "catalogue.js", catalogue(view))
    write_script(folder / "programs.js", {"programs": programs(view)})


def write_script(path: Path, data: dict):
    """Write a script that adds data to `window.tandem`."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    script = f"window.tandem = Object.assign(window.tandem ?? {{}}, {text});\n"
    path.write_text(script, encoding="utf-8")
