"""Everyday words lead to rows that are there; no word is written twice."""

import pytest

from tandem.find import everyday
from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.publish.search import without_accents
from tests.support import project, rules

MOST = 6
"""Rows of one phrase: whoever answers with more answers nothing."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_lead_to_rows(language):
    rules.hold(
        f"everyday/{language}.toml: {phrase!r} names {row!r}, which is no row"
        for phrase, rows in everyday.phrases(language).items()
        for row in rows
        if row not in project.rows()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_are_few_and_in_order(language):
    said = everyday.read(everyday.FOLDER / f"{language}.toml")
    folded = [without_accents(phrase).lower() for phrase in said]
    rules.hold(
        f"everyday/{language}.toml: {phrase!r} has {len(rows)} rows, or one twice"
        for phrase, rows in said.items()
        if not 1 <= len(set(rows)) == len(rows) <= MOST
    )
    assert folded == sorted(set(folded)), "each once, in the order of the alphabet"


def test_a_file_that_is_missing_or_no_toml_is_named(tmp_path):
    path = tmp_path / "xx.toml"
    with pytest.raises(Problem, match=r"xx\.toml: each language has one"):
        everyday.read(path)
    path.write_text('# words\n"a word" = [train/fit]\n')
    with pytest.raises(Problem, match=r"xx\.toml: .*line 2.* Write \"a phrase\" = "):
        everyday.read(path)


def test_a_row_has_its_place_among_those_of_a_phrase():
    phrases = everyday.phrases("en")
    phrase, rows = next((phrase, rows) for phrase, rows in phrases.items() if len(rows) > 1)
    assert (1, phrase) in everyday.of_rows("en")[rows[1]]
