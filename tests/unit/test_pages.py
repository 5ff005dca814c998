"""`pages.render` and `pages.check`: what the reader sees, and which mistakes stop a build."""

import datetime
from pathlib import Path

import pytest

from tandem.language import numbers, typography
from tandem.problem import Problem
from tandem.read import catalogue, pages
from tandem.read.verified import Verified
from tandem.read.view import View
from tandem.write.pages import render as render_page
from tests.support.made_row import make_row

PAGE = "# Training\n\nIntro.\n\n## Fit\n::: train/fit\nText.\n"


@pytest.fixture
def rows(tmp_path):
    return catalogue.load(make_row(tmp_path))


def check(rows, english=PAGE, french=PAGE, **others):
    """Hold one page in two languages, and further English ones, against the rows."""
    sources = {"en": {"train.md": english, **others}, "fr": {"train.md": french}}
    pages.check(sources, rows, Path("docs"))


def render(source, rows, language="en"):
    shown = {"train": pages.shown_rows(source, "train.md")}
    return render_page(source, "docs/en/train.md", View(language, rows, shown))


def test_right_pages_pass(rows):
    check(rows)


@pytest.mark.parametrize(
    ("english", "message"),
    [
        (
            PAGE.replace("train/fit", "train/fti"),
            r'train\.md:6: .*"train/fti".*mean "train/fit"',
        ),
        (PAGE + "## Again\n::: train/fit\n", r"train\.md:9: .*shown already at docs/en/train"),
        (PAGE.replace("## Fit\n", ""), r"train\.md:5: .*no heading of its own"),
        (PAGE.replace("::: train/fit", "::: fit"), r"train\.md:6: .*is no directive"),
        ("# Training\n", r'keras_cell\.py: .*shown on no page in "en"'),
    ],
)
def test_a_wrong_directive_names_file_line_and_way_out(rows, english, message):
    with pytest.raises(Problem, match=message):
        check(rows, english=english)


def test_a_french_page_that_lacks_a_row_is_named(tmp_path):
    make_row(tmp_path)
    rows = catalogue.load(make_row(tmp_path, "train/loop"))
    both = PAGE + "\n## Loop\n::: train/loop\n"
    check(rows, both, both)
    with pytest.raises(Problem, match=r'"train/loop" is shown on no page in "fr"'):
        check(rows, both, PAGE)
    swapped = "# T\n\n## Loop\n::: train/loop\n\n## Fit\n::: train/fit\n"
    with pytest.raises(Problem, match="another order"):
        check(rows, both, swapped)


def test_a_page_without_a_twin_is_named(rows):
    with pytest.raises(Problem, match=r"docs/en/more\.md: it has no twin docs/fr/more\.md"):
        check(rows, **{"more.md": "# More\n"})


@pytest.mark.parametrize("fence", ['```python title="x"', "``` python", "~~~python", "```py"])
def test_a_fence_that_would_be_skipped_is_an_error(fence):
    with pytest.raises(Problem, match=r"x\.md:2: pytest-codeblocks would skip the fence"):
        pages.read_lines(f"text\n{fence}\nprint()\n```\n", "x.md")


def test_an_open_fence_and_a_bare_skip_are_errors():
    with pytest.raises(Problem, match="never closed"):
        pages.read_lines("```python\nprint()\n", "x.md")
    with pytest.raises(Problem, match="without its reason"):
        pages.read_lines("<!--pytest-codeblocks:skip-->\n", "x.md")


def test_a_directive_inside_a_fence_is_text(rows):
    source = PAGE + "\n```text\n::: train/fti\n## No heading\n```\n"
    assert "::: train/fti" in render(source, rows)


def test_a_page_opens_with_the_table_of_its_rows(rows):
    lines = render(PAGE, rows).splitlines()
    table = next(i for i, line in enumerate(lines) if line.startswith("| Job"))
    first_row = next(i for i, line in enumerate(lines) if "data-row" in line)
    assert lines.index("Intro.") < table < first_row
    assert "[`print`](#fit)" in lines[table + 2]


def test_a_row_shows_code_output_verdict_and_proof(rows):
    text = render(PAGE, rows)
    assert text.count('```python\nprint("hello")\n```') == 3
    assert text.count("```text\nsame\n```") == 3
    assert 'id="fit" data-row="train/fit"' in text
    assert 'data-verdict="same"' in text
    assert text.index("## Fit") < text.index("Text.") < text.index('class="verdict"')
    assert text.index("<details") < text.index('class="pair"') < text.index("</section>")


def test_a_page_of_rows_says_what_it_was_tested_with(rows):
    versions = {"keras": "3.15.1", "torch": "2.15.0", "tensorflow": "2.21.0", "python": "3.11"}
    recorded = Verified(datetime.date(2026, 11, 22), versions)
    shown = {"train": pages.shown_rows(PAGE, "train.md")}
    for source, times in ((PAGE, 1), ("# Notes\n\nText.\n", 0)):
        view = View("en", rows, shown, verified=recorded)
        text = render_page(source, "docs/en/train.md", view).replace("\u00a0", " ")
        assert text.count("Tested with Keras 3.15, PyTorch 2.15, TensorFlow 2.21 on ") == times
        assert text.count(">22 November 2026</time>") == times
    assert "Tested" not in render(PAGE, rows), "before anything was recorded"


def test_the_same_source_gives_the_same_page(rows):
    assert render(PAGE, rows) == render(PAGE, rows)


def test_a_summary_of_an_unknown_page_is_named(rows):
    with pytest.raises(Problem, match=r'no page "tarin"\. Did you mean "train"\?'):
        render("# Home\n::: summary tarin\n", rows)


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (6e-08, "0.00000006", "0,00000006"),
        (0.19, "0.19", "0,19"),
        (0, "0", "0"),
        (12.5, "12.5", "12,5"),
        (0.00123456, "0.00123", "0,00123"),
        (1234.6, "1,235", "1\u202f235"),
        (4.3e9, "4,300,000,000", "4\u202f300\u202f000\u202f000"),
    ],
)
def test_differences_are_written_in_plain_figures(value, english, french):
    assert numbers.plain_number(value, "en") == english
    assert numbers.plain_number(value, "fr") == french


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("deux : un", "deux\u00a0: un"),
        ("« oui » ; non ?", "«\u00a0oui\u00a0»\u00a0; non\u00a0?"),
        ("`x : y` : z", "`x : y`\u00a0: z"),
    ],
)
def test_french_signs_stay_on_their_line(typed, shown):
    assert typography.french(typed) == shown


def test_only_french_prose_is_changed(rows):
    source = PAGE + "Deux : un.\n\n```text\nDeux : un.\n```\n"
    assert render(source, rows, "fr").count("Deux\u00a0: un.") == 1
    assert "Deux\u00a0" not in render(source, rows, "en")
