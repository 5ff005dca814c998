"""Reads printed sheets: what stands on each page of a PDF, and how bright it is."""

import re
from typing import NamedTuple

import pypdfium2

from tandem.language.words import SIGNS
from tandem.write.print import colophon, gotcha
from tests.support import project

A4_LANDSCAPE = (842, 595)
"""In points."""

ROWS_A_PAGE = 16
"""On the mean at least: a sheet, not a book."""


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


class Bookmark(NamedTuple):
    """A bookmark of a PDF: how deep it stands (0 is outermost), what it says, and the page,
    counted from 0, and the height in points that it leads to."""

    level: int
    title: str
    page: int
    top: float


def bookmarks(pdf: bytes) -> list[Bookmark]:
    """The bookmarks of a PDF, each before those below it."""
    return [
        Bookmark(item.level, item.get_title(), place.get_index(), place.get_view()[1][1])
        for item in pypdfium2.PdfDocument(pdf).get_toc()
        if (place := item.get_dest())
    ]


def named(found: list[Bookmark]) -> dict[str, list[str]]:
    """What bookmarks say, squeezed: the outermost, and what stands below each of them."""
    says: dict[str, list[str]] = {}
    for bookmark in found:
        if bookmark.level == 0:
            says[squeezed(bookmark.title)] = []
        else:
            says[next(reversed(says))].append(squeezed(bookmark.title))
    return says


def line_of(shown, view) -> str:
    """What the sheet says of a row, squeezed: its five cells."""
    row = view.rows[shown.row]
    verdict = f"{SIGNS[row.verdict]} {view.words['verdicts'][row.verdict]}"
    cells = (shown.title, row.tf.one_liner, row.torch.one_liner, verdict)
    return squeezed("".join([*cells, gotcha(shown.prose)]).replace("`", ""))


def head_of(topic: str, view) -> str:
    """What stands above a topic's rows, on every page, squeezed."""
    words = (view.titles[topic], "TensorFlow", "PyTorch", view.words["tables"]["verdict"])
    return squeezed("".join([*words, view.words["print"]["gotcha"]]))


def check_sheet(pdf: bytes, language: str):
    """Hold a printed sheet against the rows: all of them, in order, none of them cut."""
    view = project.view(language)
    foot = colophon(view.verified, language)
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
        assert (
            squeezed(f"{SIGNS[verdict]} {view.words['verdicts'][verdict]} {means}")
            in rest[:start]
        )


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
