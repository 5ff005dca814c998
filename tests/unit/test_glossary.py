"""The glossary has the same terms in both languages, and its tooltips stay quiet."""

import pytest
from markdown import markdown

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


def test_the_page_shows_a_term_and_its_synonyms_not_its_other_forms():
    html = markdown(TINY, extensions=["def_list"])
    anchored = glossary.anchor_terms(html)
    assert ">optimizer step, weight update</dt>" in anchored
    assert ">graph</dt>" in anchored
    assert glossary.BAR not in anchored


def test_a_term_has_its_anchor_here_and_in_the_other_language():
    anchored = glossary.anchor_terms(markdown(TINY, extensions=["def_list"]))
    assert '<dt id="optimizer-step" data-twin="pas-doptimisation">' in anchored
    assert '<dt id="graph" data-twin="graphe">' in anchored


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


def test_only_the_first_use_below_a_heading_of_the_notes_has_a_tooltip():
    term = '<abbr title="One pass.">epoch</abbr>'
    note = f'<section class="note">{term}</section>'
    bare = '<section class="note">epoch</section>'
    html = f"<h2>Fit</h2>{note}{note}<h2>Evaluate</h2>{note}"
    assert glossary.thin(html) == f"<h2>Fit</h2>{note}{bare}<h2>Evaluate</h2>{note}"
