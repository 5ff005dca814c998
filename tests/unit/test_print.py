"""The sheets of paper that are kept are today's, and say of a row what it has room for."""

import io

import pikepdf
import pytest

from tandem.language.words import LANGUAGES
from tandem.tools.print import kept_pdf, pdf_path
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
    assert len(pdf) < 400_000
    assert b"127.0.0.1" not in pdf and b"/URI" not in pdf


@every_language
def test_kept_sheet_has_a_bookmark_for_every_topic_and_row(language):
    view = project.view(language)
    topics = {
        view.titles[topic]: [shown.title for shown in rows]
        for topic, rows in view.summaries.items()
        if rows
    }
    pdf = pdf_path(language).read_bytes()
    found = printed.bookmarks(pdf)
    assert printed.named(found) == {
        printed.squeezed(topic): [printed.squeezed(row).replace("`", "") for row in rows]
        for topic, rows in topics.items()
    }
    pages = printed.page_texts(pdf)
    for bookmark in found:
        assert printed.squeezed(bookmark.title) in pages[bookmark.page]
    places = [(bookmark.page, -bookmark.top) for bookmark in found]
    assert places == sorted(places)


@every_language
def test_kept_sheet_says_what_it_is_called_and_its_language(language):
    with pikepdf.open(pdf_path(language)) as pdf:
        assert str(pdf.docinfo.Title) == project.view(language).titles["print"]
        assert str(pdf.Root.Lang) == language


def test_the_same_sheet_gives_the_same_file():
    def kept(second: str) -> bytes:
        pdf = pikepdf.new()
        pdf.add_blank_page()
        pdf.docinfo.CreationDate = f"D:202611222312{second}"
        top = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.XYZ, 0, 500, 0])
        pdf.Root.Dests = pikepdf.Dictionary({"/place-1": top, "/place-2": top})
        chromiums = io.BytesIO()
        pdf.save(chromiums, static_id=True)  # Chromium writes no id at all
        row = {"id": "place-2", "title": "Dense"}
        topics = [{"id": "place-1", "title": "Layers", "rows": [row]}]
        return kept_pdf(chromiums.getvalue(), topics, "en")

    assert kept("01") == kept("02")
    assert printed.named(printed.bookmarks(kept("01"))) == {"Layers": ["Dense"]}


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
