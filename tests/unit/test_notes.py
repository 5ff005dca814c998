"""The notes are whole: each statement has its place on the page, its proof, and no more."""

import ast

import pytest

from tandem.language.words import LANGUAGES
from tandem.read import notes
from tests.support import project, rules

COLUMNS = 72
"""A proof stands below its statement, in a column a little wider than a cell's."""


def shown(language: str) -> list[tuple[str, str, str]]:
    """Id, judgement and places of the statements on a language's page, in order."""
    path = project.DOCS / language / "notes.md"
    matches = map(notes.DIRECTIVE.match, path.read_text(encoding="utf-8").splitlines())
    return [match.groups() for match in matches if match]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_every_statement_once(language):
    assert [note for note, _, _ in shown(language)] == list(notes.IDS)


def test_there_are_148_statements():
    assert len(notes.IDS) == 148


def test_both_languages_judge_alike():
    assert shown("en") == shown("fr")


def test_every_statement_has_a_proof_and_every_proof_a_statement():
    proved = set(notes.IDS) - set(notes.UNPROVED)
    assert set(project.proofs()) == proved


def test_a_proof_can_fail():
    def asserts(node):
        called = getattr(node.func, "attr", "") if isinstance(node, ast.Call) else ""
        return isinstance(node, ast.Assert) or called.startswith("assert_")

    rules.hold(
        f"{proof.path}: it asserts nothing"
        for proof in project.proofs().values()
        if not any(map(asserts, ast.walk(ast.parse(proof.code))))
    )


def test_a_proof_fits_its_column():
    rules.hold(
        f"{proof.path}: at most {COLUMNS} columns, not {len(line)}: {line}"
        for proof in project.proofs().values()
        for line in proof.code.splitlines()
        if len(line) > COLUMNS
    )
