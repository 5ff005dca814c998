"""What the tests of the scripts read: the data that pages carry, and the programs of the rows.

Written by the same functions that write the site, so that Node sees what a browser would.
"""

import json
import os
import re
from functools import cache
from pathlib import Path

from tandem.find import found_by, lookup, official, shared
from tandem.find.answers import Answers
from tandem.find.explained import of_view
from tandem.language import words
from tandem.language.words import LANGUAGES, MAIN
from tandem.read.catalogue import SIDES
from tandem.read.view import View
from tandem.tools.bench import hostile
from tandem.tools.bench.coverage import usage
from tandem.tools.entries import reported
from tandem.write import explained
from tests.support import asked, pasted_errors, project


def environment(scratch: Path) -> dict[str, str]:
    """The environment of a Node that runs tests: it says where the data lie."""
    return os.environ | {"TANDEM_DATA": str(written(scratch))}


@cache
def written(scratch: Path) -> Path:
    """Write the data once; the folder that holds them."""
    folder = scratch / "scripts"
    views = [project.view(language) for language in LANGUAGES]
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True)
        view = project.view(language)
        lookup.write(folder / language, view)
        for path, script in words.scripts(language).items():
            (folder / language / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / language / path).write_text(script, encoding="utf-8")
        write_json(folder / language / "verdicts.json", verdicts(view))
        found_by.write(folder / language, view, views)
        write_json(folder / language / "answered.json", answered(view))
        write_json(folder / language / "asked.json", asked.everyday(language))
        write_json(folder / language / "questions.json", asked.questions(language))
        write_json(folder / language / "errors.json", explained.data(view))
    write_json(folder / "answers.json", answers_of_used())
    shared.write(folder, project.view(MAIN))
    write_json(folder / "references.json", references())
    write_json(folder / "cells.json", cells())
    write_json(folder / "hostile.json", hostile.CODE)
    write_json(folder / "pasted_errors.json", errors_pasted(project.view(words.MAIN)))
    return folder


def cells() -> list[dict]:
    """The program of every cell, and the public names that Python finds in it."""
    return [
        {"id": f"{cell.row} {cell.part}", "code": cell.code, "names": cell.api}
        for row in project.rows().values()
        for cell in (row.tf, row.torch)
    ]


def verdicts(view: View) -> dict[str, str]:
    """The verdict of every row."""
    return {shown.row: view.rows[shown.row].verdict for shown in view.shown()}


def answers_of_used() -> dict[str, list]:
    """Of each name that people use: the row that answers it, how, the name that it knows, and
    other rows; nothing where none does."""
    names = [name for reach in usage().values() for name in reach]
    found = {name: lookup.answer(name) for name in names}
    return {
        name: answer and [answer.row, answer.how, answer.name, *answer.others[:2]]
        for name, answer in found.items()
    }


def references() -> dict[str, str | None]:
    """The official address of every name that a row says or uses, and of names like them."""
    rows = [lookup.as_data(shown, project.view(MAIN)) for shown in project.view(MAIN).shown()]
    sides = [row[side] for row in rows for side in SIDES]
    said = {name for side in sides for name in (*side["names"], *side["uses"])}
    like = [pattern for rule in official.table()["rules"] for pattern in rule["of"]]
    names = said | {re.sub(r"\[.*?\]\*?", "Xyz_1", pattern) for pattern in like}
    names |= {name.replace("*", "some_Name") for name in names} | {"tf.nn.relu", "numpy.array"}
    return {name: official.address(name) for name in sorted(names)}


def answered(view: View) -> dict[str, dict]:
    """Every name that rows answer: the rows, and the one where it is at home."""
    rows = [lookup.as_data(shown, view) for shown in view.shown()]
    answering: dict[str, list[str]] = {}
    for row in rows:
        for side in SIDES:
            for name in row[side]["names"]:
                answering.setdefault(name, []).append(row["id"])
    return {
        name: {"home": home, "rows": [*answering[name], home]}
        for name, home in Answers(rows).homes().items()
    }


def errors_pasted(view: View) -> dict:
    """What readers paste, with the entry that explains it, or nothing."""
    chained = pasted_errors.traceback("linear_shape") + pasted_errors.CHAINED
    texts = {
        **{pasted_errors.traceback(name): one for name, one in pasted_errors.EXPLAINED.items()},
        **pasted_errors.LINES,
        chained: pasted_errors.EXPLAINED["linear_shape"],
    }
    return {
        "explained": [{"text": text, "entry": name} for text, name in texts.items()],
        "reported": [
            {"entry": name, "kind": kind, "said": said} for name, kind, said in reported()
        ],
        "caught": caught(view),
        "unrelated": pasted_errors.UNRELATED,
        "hostile": hostile.MESSAGES,
    }


def caught(view: View) -> list[dict]:
    """Every message that a row's program caught, with the entry that Python finds for it, or
    the row where none does."""
    found = []
    for message in view.messages:
        one = of_view(view).get(message)
        entry = one.entry if one else None
        if re.search(r"\n\w+Error: ", message.text):
            continue  # two exceptions for the box, which explains the inner one
        if not entry and not explained.is_telling(message.text):
            continue
        name = entry.name if entry else message.places[0]
        found.append({"kind": message.kind, "said": message.text, "entry": name})
    return found


def write_json(path: Path, data: object):
    """Write data for `load.mjs` to read."""
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
