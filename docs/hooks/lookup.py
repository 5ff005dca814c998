"""What the reader's tools look rows up by: names, titles, and the difference in plain words.

A row answers the names that its one-liners say; other names that its code uses are set-up.
``assets/catalogue.js`` hands this to the scripts of a page: a script, since a page that is
opened from a disk may load scripts but no data.
"""

import json
import re
from functools import cache
from pathlib import Path

from answer import IDENTIFIER
from api import imported_names, types
from catalogue import SIDES, Program
from kin import kin_of
from name_homes import homes
from view import Shown, View
from words import SIGNS

LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)")
QUOTED = re.compile(r"`([^`]+)`")
STRING = re.compile(r"\"[^\"]*\"|'[^']*'")


@cache  # three parts of a build ask for all of them
def answered(program: Program) -> list[str]:
    """The full public names that a program's one-liner says, in its order.

    ``layers.Dense`` is the name of the code that ends so; a method of a variable
    (``model.fit``) the one with that last part, or ``.batch`` where the code does not show
    what the variable is.
    """
    text = STRING.sub("", " ".join(QUOTED.findall(program.one_liner)))
    imported = imported_names(program.code)
    found: list[str] = []
    for said in (name.rstrip(".") for name in IDENTIFIER.findall(text)):
        whole = [name for name in program.api if f".{name}".endswith(f".{said}")]
        last = said.rpartition(".")[2]
        if not whole and "." in said:
            whole = [name for name in program.api if name.endswith(f".{last}")]
            if not whole and said.partition(".")[0] not in imported:
                whole = [f".{last}"]
        found += [name for name in whole if name not in found]
    return found


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
    """Every row, the verdicts and the topics, in one language."""
    means = view.words["means"]
    return {
        "rows": rows(view),
        "verdicts": {
            verdict: {"sign": SIGNS[verdict], "word": view.words[verdict], "means": meaning}
            for verdict, meaning in means.items()
        },
        "types": types(),
        "topics": {page: view.titles[page] for page, shown in view.summaries.items() if shown},
    }


def write(folder: Path, view: View):
    """Write ``catalogue.js`` of a language: `window.tandem`."""
    data = json.dumps(catalogue(view), ensure_ascii=False, separators=(",", ":"))
    script = (
        f"window.tandem = Object.assign(window.tandem ?? {{}}, {data});\n"
        'window.tandem.base = new URL("..", document.currentScript.src).href;\n'
    )
    (folder / "catalogue.js").write_text(script, encoding="utf-8")
