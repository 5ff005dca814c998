"""Reads the sheets that are kept as PDF, and prints pages in a browser as readers do."""

import json
import re

import paper
import project
import pypdfium2
import pytest
import sheet
from exports import FOLDERS
from playwright.sync_api import Page, expect
from website import DESK, every_language
from words import SIGNS

A4_LANDSCAPE = (842, 595)
"""In points."""

A4_WIDTH = 703
"""Pixels between the margins of an ordinary page of paper."""

ROWS_A_PAGE = 16
"""On the mean at least: a sheet, not a book."""

SMALLEST = 7
"""Points of the smallest type on a sheet."""

KINDS = ("losses/", "examples/digits/", "notes/", "defaults/")
"""A page of each kind, but the sheet."""

every_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])


def squeezed(text: str) -> str:
    """Text without its spaces and line ends; a hyphen is one also where it ends a line."""
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


def page_texts(pdf: bytes) -> list[str]:
    """What each page of a PDF says, squeezed."""
    return [squeezed(page.get_textpage().get_text_range()) for page in read(pdf)]


def read(pdf: bytes) -> list[pypdfium2.PdfPage]:
    """The pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    return [document[number] for number in range(len(document))]


def line_of(shown, view) -> str:
    """What the sheet says of a row, squeezed: its five cells."""
    row = view.rows[shown.row]
    verdict = f"{SIGNS[row.verdict]} {view.words[row.verdict]}"
    cells = (shown.title, row.tf.one_liner, row.torch.one_liner, verdict)
    return squeezed("".join([*cells, sheet.gotcha(shown.prose)]).replace("`", ""))


def head_of(topic: str, view) -> str:
    """What stands above a topic's rows, on every page, squeezed."""
    words = (view.titles[topic], "TensorFlow", "PyTorch", view.words["verdict"])
    return squeezed("".join([*words, sheet.WORDS[view.language]["gotcha"]]))


def check_sheet(pdf: bytes, language: str):
    """Hold a printed sheet against the rows: all of them, in order, none of them cut."""
    view = project.view(language)
    foot = sheet.colophon(view.verified, language)
    pages = page_texts(pdf)
    assert 1 < len(pages) <= len(view.rows) / ROWS_A_PAGE + 1
    for number, (page, text) in enumerate(zip(read(pdf), pages, strict=True), start=1):
        assert tuple(map(round, page.get_size())) == A4_LANDSCAPE
        for part in ("Tandem · " + foot, f"{number} / {len(pages)}"):
            assert squeezed(part) in text
    lines = [line_of(shown, view) for shown in view.shown()]
    found = [number for line in lines for number, text in enumerate(pages) if line in text]
    assert len(found) == len(lines), f"rows are missing or cut: {missing(lines, pages)}"
    assert found == sorted(found)
    # Without the feet, and the heads that each page repeats, nothing but the rows is left.
    heads = [head_of(topic, view) for topic, rows in view.summaries.items() if rows]
    rest = "".join(pages)
    for part in heads:
        assert part in rest
        rest = rest.replace(part, "")
    for number in range(1, len(pages) + 1):
        rest = rest.replace(squeezed(f"Tandem · {foot} {number} / {len(pages)}"), "")
    start = rest.index(lines[0])
    assert rest[start:] == "".join(lines)
    for verdict, means in view.words["means"].items():
        assert squeezed(f"{SIGNS[verdict]} {view.words[verdict]} {means}") in rest[:start]


def missing(lines: list[str], pages: list[str]) -> list[str]:
    """The lines that stand whole on no page."""
    return [line for line in lines if not any(line in text for text in pages)]


def brightness(pdf: bytes) -> list[float]:
    """How bright each page of a PDF is on the mean, from 0 (black) to 1."""
    drawn = [page.render(scale=0.5).to_pil().convert("L") for page in read(pdf)]
    return [
        sum(value * count for value, count in enumerate(picture.histogram()))
        / (255 * picture.width * picture.height)
        for picture in drawn
    ]


def sheet_page(opened, address: str, language: str, **options) -> Page:
    """The page `print`, open in a browser."""
    page = opened(DESK, **options)
    page.goto(f"{address}{FOLDERS[language]}print/")
    return page


# The sheets that are kept


@every_language
def test_kept_sheet_is_todays(language):
    pdf = paper.pdf_path(language).read_bytes()
    try:
        check_sheet(pdf, language)
    except (AssertionError, ValueError) as difference:
        pytest.fail(
            f"{paper.pdf_path(language).relative_to(project.ROOT)} is not what the site shows "
            f"today. Run: make print\n\n{str(difference)[:1000]}",
            pytrace=False,
        )


@every_language
def test_kept_sheet_is_small_and_has_no_address_of_a_machine(language):
    pdf = paper.pdf_path(language).read_bytes()
    assert len(pdf) < 300_000
    assert b"127.0.0.1" not in pdf and b"/URI" not in pdf


@every_language
def test_kept_sheet_is_linked_and_published(site, language):
    folder = site / FOLDERS[language]
    assert 'href="../tandem.pdf"' in (folder / "print/index.html").read_text(encoding="utf-8")
    assert (folder / "tandem.pdf").read_bytes() == paper.pdf_path(language).read_bytes()


# A gotcha


@pytest.mark.parametrize(
    ("prose", "says"),
    [
        ("One. Two.", "One. Two."),
        ("In `a.b. C` no stop. " + "X" * 140 + ".", "In `a.b. C` no stop."),
        ("A batch, i.e. rows. " + "X" * 140 + ".", "A batch, i.e. rows."),
        ("See [the row](a.md#b), *all* of it", "See the row, all of it"),
        ("Version 2.6 did. " + "X" * 140 + ".", "Version 2.6 did."),
        ("One.\n\nAnother paragraph.", "One."),
    ],
)
def test_gotcha_is_whole_sentences(prose, says):
    assert sheet.gotcha(prose) == says


@every_language
def test_every_gotcha_is_short(language):
    long = {
        shown.row: text
        for shown in project.view(language).shown()
        if len(text := sheet.gotcha(shown.prose)) > 250 or not text
    }
    assert not long, "the first sentence is what the sheet of paper says: make it short"


# In the browser


@every_language
@every_scheme
def test_sheet_prints_whole_and_light(opened, address, language, scheme):
    pdf = paper.sheet_pdf(sheet_page(opened, address, language, color_scheme=scheme))
    check_sheet(pdf, language)
    assert min(brightness(pdf)) > 0.9


@every_language
def test_type_on_paper_is_large_enough(opened, address, language):
    page = sheet_page(opened, address, language)
    page.emulate_media(media="print")
    sizes = page.eval_on_selector_all(
        "table.sheet :is(th, td, code, .chip), .verdicts dd",
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)",
    )
    assert len(sizes) > 5 * len(project.rows())
    assert min(sizes) > SMALLEST - 0.01


@every_language
def test_button_prints_and_stays_off_the_paper(opened, address, language):
    page = opened(DESK)
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page.goto(f"{address}{FOLDERS[language]}print/")
    button = page.locator(".sheet-print")
    button.click()
    button.press("Enter")
    assert page.evaluate("window.printed") == 2
    page.emulate_media(media="print")
    expect(button).to_be_hidden()


@every_language
def test_without_scripts_there_is_the_sheet_and_no_dead_button(opened, address, language):
    page = sheet_page(opened, address, language, java_script_enabled=False)
    expect(page.locator(".sheet-print")).to_be_hidden()
    expect(page.locator("table.sheet tbody tr")).to_have_count(len(project.rows()))


@every_language
def test_search_does_not_find_the_sheet_instead_of_the_row(site, language):
    index = json.loads((site / FOLDERS[language] / "search/search_index.json").read_text())
    entries = [item for item in index["docs"] if item["location"].startswith("print/")]
    assert entries
    for shown in project.view(language).shown():
        said = sheet.inline(sheet.gotcha(shown.prose))
        assert not any(said in item["text"] for item in entries), shown.row


@pytest.mark.parametrize("kind", KINDS)
def test_other_pages_print_light_and_uncut(opened, address, kind):
    page = opened(A4_WIDTH, color_scheme="dark")
    page.goto(address + kind)
    page.emulate_media(media="print", color_scheme="dark")
    cut = page.eval_on_selector_all(
        "pre, pre > code, table, .md-content",
        "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length",
    )
    assert cut == 0
    for gone in (".md-header", ".md-sidebar", ".md-footer", ".md-code__nav", ".download"):
        assert not any(one.is_visible() for one in page.locator(gone).all()), gone
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    assert min(brightness(pdf)) > 0.8
