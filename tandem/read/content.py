"""Everything that a build reads, once: rows, pages, proofs of the notes, twins."""

from functools import cache
from pathlib import Path

from tandem.language import typography
from tandem.language.words import LANGUAGES, MAIN
from tandem.problem import Problem
from tandem.read import (
    catalogue,
    compared,
    entries,
    errors,
    notes,
    pages,
    proven,
    signatures,
    twins,
    verified,
)
from tandem.read.view import View


@cache
def sources(root: Path) -> dict[str, dict[str, str]]:
    """The text of every page, by language and file name (``train.md``)."""
    return pages.read_sources(root / "docs")


@cache
def rows(root: Path) -> dict[str, catalogue.Row]:
    """Every row by its id."""
    return catalogue.load(root / "snippets")


@cache
def view(root: Path, language: str) -> View:
    """What the pages of a language are written from."""
    order = pages.read_order(root)
    proofs = notes.read_proofs(root)
    summaries = pages.summaries(sources(root), language, order)
    shown = [shown.row for page in summaries.values() for shown in page]
    in_order = {row: rows(root)[row] for row in [*shown, *rows(root)] if row in rows(root)}
    return View(
        language,
        rows(root),
        summaries,
        pages.titles(sources(root), language),
        proofs,
        verified.read(root),
        errors.messages(root, in_order, proofs),
        entries.load(root),
        row_titles(root),
        twins.read(root),
        compared.read(root),
        pages.told(sources(root), language),
        signatures.read(root),
        proven.read(root),
    )


@cache
def row_titles(root: Path) -> dict[str, dict[str, str]]:
    """The heading of every row as plain text, by its id and the language."""
    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for rows_shown in pages.summaries(sources(root), language).values():
            for shown in rows_shown:
                title = typography.typeset(shown.title, language).replace("`", "")
                found.setdefault(shown.row, {})[language] = title
    return found


@cache
def read(root: Path) -> View:
    """The main language's view, once rows and pages were held against each other."""
    pages.check(sources(root), rows(root), Path("docs"))
    for row in rows(root).values():
        for program in row.programs:
            if program.output is None:
                raise Problem(
                    str(program.path.relative_to(root)),
                    f"it was never recorded. Run: make record ROW={row.id}",
                )
    errors.check(root, rows(root), view(root, MAIN).proofs)
    entries.check_rows(entries.load(root), rows(root))
    return view(root, MAIN)
