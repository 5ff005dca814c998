"""The sheets of paper that are kept are today's, and say of a row what it has room for."""

import pytest

from tandem.language.words import LANGUAGES
from tandem.tools.print import pdf_path
from tandem.write.print import gotcha
from tests.support import printed, project

every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_kept_sheet_is_todays(language):
    pdf = pdf_path(language).read_bytes()
    try:
        printed.check_sheet(pdf, language)
    except (AssertionError, ValueError) as difference:
        pytest.fail(
            f"{pdf_path(language).relative_to(project.ROOT)} is not what the site shows "
            f"today. Run: make print\n\n{str(difference)[:1000]}",
            pytrace=False,
        )


@every_language
def test_kept_sheet_is_small_and_has_no_address_of_a_machine(language):
    pdf = pdf_path(language).read_bytes()
    assert len(pdf) < 300_000
    assert b"127.0.0.1" not in pdf and b"/URI" not in pdf


@pytest.mark.parametrize(
    ("prose", "says"),
    [
        ("One. Two.", "One. Two."),
        ("In `a.b. C` no stop. " + "X" * 140 + ".", "In `a.b. C` no stop."),
        ("A batch, i.e. rows. " + "X" * 140 + ".", "A batch, i.e. rows."),
        ("See [the row](a.md#b), *all* of it", "See the row, all of it"),
        ("Version 2.6 did. " + "X" * 140 + ".", "Version 2.6 did."),
        ("One.\n\nAnother paragraph.", "One."),
        ("What it is for. Keras differs. Both do.", "Keras differs. Both do."),
    ],
)
def test_gotcha_is_whole_sentences(prose, says):
    assert gotcha(prose) == says


@every_language
def test_every_gotcha_is_short(language):
    long = {
        shown.row: text
        for shown in project.view(language).shown()
        if len(text := gotcha(shown.prose)) > 250 or not text
    }
    assert not long, "the first sentence is what the sheet of paper says: make it short"
