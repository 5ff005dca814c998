"""The glossary has the same terms in both languages, and its tooltips stay quiet."""

import re

import pytest
from bs4 import BeautifulSoup
from markdown import markdown

from tandem.find import everyday
from tandem.language.words import LANGUAGES
from tandem.read.view import View
from tandem.write import glossary
from tests.support import project, rules


def entries(language: str) -> list[glossary.Entry]:
    """The entries of a language's glossary."""
    return glossary.read(project.sources()[language][glossary.PAGE])


def test_each_term_has_its_twin_in_the_other_language():
    english = {(entry.forms[0], entry.twin) for entry in entries("en")}
    french = {(entry.twin, entry.forms[0]) for entry in entries("fr")}
    assert english == french


def test_every_entry_of_the_page_is_read():
    for language in ("en", "fr"):
        source = project.sources()[language][glossary.PAGE]
        assert source.count("\n:   ") == len(entries(language)) > 40


def test_no_form_belongs_to_two_terms():
    for language in ("en", "fr"):
        forms = [form for entry in entries(language) for form in (*entry.forms, *entry.others)]
        assert sorted(set(forms)) == sorted(forms)


TINY = """\
optimizer step, weight update | optimizer steps
:   *pas d'optimisation.* One move of the weights. It follows a batch.
:   [one step](train.md#one_step)

graph | graphs | Graphviz graph
:   *graphe.* The operations that were recorded.
"""


def shown(text: str) -> str:
    """A paragraph as HTML, with the tooltips of the tiny glossary."""
    abbr = {"glossary": glossary.tooltips(TINY)}
    html = markdown(text, extensions=["abbr"], extension_configs={"abbr": abbr})
    return html.removeprefix("<p>").removesuffix("</p>")


MOVE = '<abbr title="One move of the weights.">{}</abbr>'.format
GRAPH = '<abbr title="The operations that were recorded.">{}</abbr>'.format


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("An optimizer step.", f"An {MOVE('optimizer step')}."),
        ("Optimizer steps.", f"{MOVE('Optimizer steps')}."),
        ("a weight\nupdate", f"a {MOVE(chr(10).join(['weight', 'update']))}"),
        ("a graph", f"a {GRAPH('graph')}"),
        ("a Graphviz graph", "a Graphviz graph"),
        ("a Graphviz\ngraph", "a Graphviz\ngraph"),
    ],
)
def test_a_term_is_found_in_all_its_forms_and_nothing_else(text, html):
    assert shown(text) == html


def test_the_page_shows_a_term_its_synonyms_its_twin_and_its_rows_not_its_other_forms():
    html = markdown(f"Words.\n\n{TINY}", extensions=["def_list"])
    page = BeautifulSoup(glossary.lay_out(html, View("en", {}, {})), "html.parser")
    assert [letter["id"] for letter in page.select("[role=heading]")] == [
        "letter-o",
        "letter-g",
    ]
    step, graph = page.select(".term")
    assert [part.get_text(" ") for part in step(["dt", "dd"])] == [
        "optimizer step, weight update",
        "pas d'optimisation",
        "One move of the weights. It follows a batch. Rows:  one step",
    ]
    assert [part.get_text() for part in graph(["dt", "dd"])] == [
        "graph",
        "graphe",
        "The operations that were recorded.",
    ]
    assert [(term["id"], term["data-twin"]) for term in page("dt")] == [
        ("optimizer-step", "pas-doptimisation"),
        ("graph", "graphe"),
    ]
    assert graph.select_one("[lang=fr]").get_text() == "graphe"
    assert graph["data-names"] == "graph, graphs, graphe"  # what a filter finds it by


def test_terms_stand_in_the_order_of_their_letters():
    for language in LANGUAGES:
        terms = [entry.headwords[0] for entry in entries(language)]
        assert terms == sorted(terms, key=glossary.alphabetical)


def rows_of(language: str) -> dict[str, list[str]]:
    """The rows that a glossary names for each term, by the term in English."""
    source = project.sources()[language][glossary.PAGE]
    parts = source.split("\n:   *")
    found = {}
    for entry, part in zip(entries(language), parts[1:], strict=True):
        places = re.search(r"^::: see (.+)$", part, re.M)
        term = entry.headwords[0] if language == "en" else entry.twin
        found[term] = places[1].split(", ") if places else []
    return found


def test_both_languages_name_the_same_rows_for_every_term():
    assert rows_of("en") == rows_of("fr")
    assert all(rows_of("en").values())


def test_each_row_that_a_term_names_speaks_of_it():
    """In its title, its prose, its programs or the everyday words that lead to it."""
    view = project.view("en")
    shown = {item.row: item for item in view.shown()}
    forms = {entry.headwords[0]: entry.forms for entry in entries("en")}
    phrases = everyday.of_rows("en")

    def speaks(name: str, term: str) -> bool:
        row, item = view.rows[name], shown[name]
        said = [item.title, item.prose, row.tf.one_liner, row.torch.one_liner]
        said += [row.tf.code, row.torch.code, *(each for _, each in phrases.get(name, ()))]
        return any(letters(form) in letters(" ".join(said)) for form in forms[term])

    rules.hold(
        f"{term}: the row {row} does not speak of it"
        for term, rows in rows_of("en").items()
        for row in rows
        if not speaks(row, term)
    )


def letters(text: str) -> str:
    """A text's letters alone: names are written without spaces, as in `optimizer.step`."""
    return re.sub(r"[\W_]+", "", text.lower())


def test_what_is_no_term_contains_the_term_that_it_looks_like():
    rules.hold(
        f"{language}: {other} contains no form of {entry.headwords[0]}"
        for language in ("en", "fr")
        for entry in entries(language)
        for other in entry.others
        if not any(form in other for form in entry.forms)
    )


def test_a_term_broken_between_two_lines_is_said_once():
    term, broken = MOVE("optimizer step"), MOVE("optimizer\nstep")
    html = f"<section>{term} and {broken}</section>"
    assert glossary.thin(html) == f"<section>{term} and optimizer\nstep</section>"


def test_a_tooltip_is_one_short_sentence():
    rules.hold(
        f"{language}: {entry.forms[0]}: one sentence of at most 160 letters: {entry.tooltip}"
        for language in ("en", "fr")
        for entry in entries(language)
        if len(entry.tooltip) > 160 or not entry.tooltip.endswith((".", "!", "?"))
    )


def test_only_the_first_use_in_a_row_has_a_tooltip():
    html = (
        '<h2><abbr title="One pass.">Epoch</abbr></h2><section>'
        '<a href="#"><abbr title="One pass.">epoch</abbr></a> '
        '<abbr title="One pass.">Epoch</abbr> <abbr title="One pass.">epoch</abbr></section>'
        '<section><abbr title="One pass.">epoch</abbr></section>'
    )
    kept = '<abbr title="One pass.">{}</abbr>'.format
    assert glossary.thin(html) == (
        f'<h2>Epoch</h2><section><a href="#">epoch</a> {kept("Epoch")} epoch</section>'
        f"<section>{kept('epoch')}</section>"
    )


def test_only_the_first_use_on_the_page_of_the_notes_has_a_tooltip():
    term = '<abbr title="One pass.">epoch</abbr>'
    note = f'<section class="note">{term}</section>'
    bare = '<section class="note">epoch</section>'
    html = f"<h2>Fit</h2>{note}{note}<h2>Evaluate</h2>{note}"
    assert glossary.thin(html) == f"<h2>Fit</h2>{note}{bare}<h2>Evaluate</h2>{bare}"
