"""What each row is found by in the index and in the search, in one language.

``assets/found_by.js`` hands it to ``scripts/rows/finding.js``, which ranks rows by it: on the
page ``rows`` once its box is turned to, in the search's worker once a reader asks.
"""

from collections.abc import Iterable
from pathlib import Path

from tandem.find import everyday, lookup, mentions
from tandem.language.words import SIGNS
from tandem.read import installed
from tandem.read.catalogue import SIDES
from tandem.read.view import View


def rows(view: View, views: list[View]) -> list[dict[str, str]]:
    """Every row in the order of the pages; `views` are those of all languages.

    Spaces part names, semicolons everyday phrases. ``names`` are those that its one-liners
    say, ``said`` what its prose speaks of, ``given`` the arguments of its answer, ``setup``
    other arguments, ``uses`` other names in its code.
    """
    proses: dict[str, list[str]] = {}
    for shown in (shown for each in views for shown in each.shown()):
        proses.setdefault(shown.row, []).append(shown.prose)
    return [row_data(row, proses[row["id"]], view) for row in lookup.rows(view)]


def row_data(row: dict, proses: list[str], view: View) -> dict[str, str]:
    """What one row is found by."""
    topic = row["id"].partition("/")[0]
    names = [name for side in SIDES for name in row[side]["names"]]
    given = [mentions.given(getattr(view.rows[row["id"]], side)) for side in SIDES]
    verdict = f"{SIGNS[row['verdict']]} {view.words['verdicts'][row['verdict']]}"
    return {
        "id": row["id"],
        "title": row["title"],
        "oneLiners": " ".join(row[side]["one_liner"] for side in SIDES),
        "group": f"{view.titles.get(topic, topic)} {topic} {verdict}",
        "names": listed(names),
        "uses": listed(name for side in SIDES for name in row[side]["uses"]),
        "said": listed(mentions.said(view.rows[row["id"]], proses)),
        "given": listed(word for answer, _ in given for word in answer),
        "setup": listed(word for _, setup in given for word in setup),
        "everyday": phrases(row["id"], view),
    }


def phrases(row: str, view: View) -> str:
    """The everyday phrases that a row answers, each behind its place among their rows."""
    said = everyday.of_rows(view.language).get(row, ())
    return "; ".join(f"{place} {phrase}" for place, phrase in said)


def listed(names: Iterable[str]) -> str:
    """Names, each once."""
    return " ".join(dict.fromkeys(names))


def of_families(view: View) -> dict[str, str]:
    """The installed names that a family's row answers; people type them without a module."""
    decided = lookup.answers(view)
    found = {name: decided.answer(name) for name in sorted(installed.names())}
    return {
        name: lookup.written(answer)
        for name, answer in found.items()
        if answer and answer.how == "family"
    }


def write(folder: Path, view: View, views: list[View]):
    """Write ``found_by.js`` of a language; `views` are those of all."""
    names = lookup.names(view)
    answered = of_families(view) | names["answered"]
    found_by = {"foundBy": rows(view, views), **names, "answered": answered}
    lookup.write_script(folder / "found_by.js", found_by)
