"""What proofs print has words in every language: all of it, nothing else, code left alone."""

import re
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest

from tandem.language import phrases
from tandem.language.phrases import phrase
from tandem.language.words import LANGUAGES, MAIN
from tandem.problem import Problem
from tandem.read.catalogue import NEAREST, PLAIN, Row
from tests.support import project, rules

OTHERS = [language for language in LANGUAGES if language != MAIN]

LONGEST = 60
"""Characters of a phrase: three of them stand in a line beside a verdict."""

CODE = re.compile(
    r"""
    "[^"]*" | (?<!\w)'[^']*'(?!\w)                  # a string
    | (?:\w+\.)*\w+\((?:[^()]|\([^()]*\))*\)        # a call, and what is called of its result
      (?:\.\w+(?:\([^()]*\))?)*
    | \w+\[[^\]]*\]                                 # an item
    | \w+=(?:"[^"]*"|'[^']*'|[\w.-]+)               # an argument
    | \b\d+(?:\.\d+|e-?\d+)?\b                      # a number
    | \w*(?:\.[A-Za-z_]\w*)+ | \w*_\w*              # a dotted name, one with an underscore
    | \b[A-Z]\w+ | \b[a-z]+\d+\b                    # a class, a product, a type: Conv2D, int32
    """,
    re.X,
)
"""What is code in a phrase, or a name, and the same in every language."""

WORD = re.compile(r"[^\W\d_]{2,}|'s\b")
"""What is left of a phrase that is not code alone. A single letter is a name: ``a * a``."""


def compared(row: Row) -> set[str]:
    """What the recorded proof of a row compared, as `phrase` is asked for it."""
    said = [*row.refused, *(measure.what for measure in row.measures)]
    return {what.removeprefix(PLAIN).removeprefix(NEAREST) for what in said}


def printed() -> set[str]:
    """What all recorded proofs compared."""
    return set().union(*map(compared, project.rows().values()))


def code_alone(what: str) -> bool:
    """Whether a phrase is the same in every language, so that it needs no words."""
    return not WORD.search(CODE.sub(" ", what))


def in_words(code: str, language: str) -> str:
    """A piece of code as a sentence has it: a decimal number takes the language's sign."""
    return re.sub(r"^(\d+)\.(\d+)$", r"\1,\2", code) if language == "fr" else code


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_of_a_proof_has_words(language):
    rules.hold(
        f'proofs/{language}.toml lacks {what!r}: add "{what}" = "..." in its place'
        for what in sorted(printed() - phrases.phrases(language).keys())
        if not code_alone(what)
    )


@pytest.mark.parametrize("language", OTHERS)
def test_no_words_are_without_a_proof(language):
    rules.hold(
        f"proofs/{language}.toml: no proof prints {what!r}, or it is code alone: delete it"
        for what, said in phrases.phrases(language).items()
        if what not in printed() or (code_alone(what) and said == what)
    )


@pytest.mark.parametrize("language", OTHERS)
def test_phrases_are_in_the_order_of_the_alphabet(language):
    written = list(phrases.phrases(language))
    rules.hold(
        f"proofs/{language}.toml: {after!r} belongs before {before!r}"
        for before, after in pairwise(written)
        if before.lower() > after.lower()
    )


@pytest.mark.parametrize("language", OTHERS)
def test_code_and_names_stay_as_they_are(language):
    rules.hold(
        f"proofs/{language}.toml: {said!r} lacks {code!r} of {what!r}"
        for what, said in phrases.phrases(language).items()
        for code in CODE.findall(what)
        # R² is R2.
        if in_words(code, language) not in unicodedata.normalize("NFKC", said)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_short_and_reads_before_a_colon(language):
    rules.hold(
        f"{language}: {said!r} is longer than {LONGEST} characters, or ends a sentence"
        for said in (phrase(what, language) for what in printed())
        if len(said) > LONGEST or said != " ".join(said.split()) or re.search(r"[:;.,]$", said)
    )


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_proof_tells_apart_is_told_apart(language):
    rules.hold(
        f"{row.id}: two of its phrases are {said!r} in proofs/{language}.toml"
        for row in project.rows().values()
        for said, times in Counter(phrase(what, language) for what in compared(row)).items()
        if times > 1
    )


def test_what_has_no_words_yet_is_said_in_english():
    assert phrase("kernel transposed", "fr") == "noyau transposé"
    assert phrase("kernel transposed", MAIN) == "kernel transposed"
    assert phrase("a row that is being written", "fr") == "a row that is being written"


@pytest.mark.parametrize("what", ["dim=1", "a * a, a @ a", "int32 + float32", "nn.Linear(10)"])
def test_code_alone_needs_no_words(what):
    assert code_alone(what)


@pytest.mark.parametrize("what", ["resnet50's", "x + relu(x), inplace", "tanh", "3 x 3 pixels"])
def test_what_has_a_word_beside_its_code_needs_some(what):
    assert not code_alone(what)


def test_a_file_that_is_missing_or_no_toml_is_named(tmp_path):
    path = tmp_path / "xx.toml"
    with pytest.raises(Problem, match=r"xx\.toml: each language but English has one"):
        phrases.read(path)
    path.write_text('"kernel transposed" = noyau transposé\n')
    with pytest.raises(Problem, match=r"xx\.toml: .*line 1.* Write \"what a proof prints\" = "):
        phrases.read(path)
