"""Reads the pages: which rows each shows, with the prose under them.

A source is Markdown with one directive a row, under a heading of its own:

    ## Fully connected layer
    ::: layers/dense
    Keras stores the kernel as (in, out), PyTorch as (out, in): transpose it.

`tandem.write.pages` turns it into what the reader sees.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from pathlib import Path

from tandem.language.words import LANGUAGES, MAIN
from tandem.problem import Problem, nearest
from tandem.read.catalogue import Row
from tandem.read.view import Shown

BLOCKS = (
    *("summary", "verdicts", "verdict", "topics", "live", "verified", "rows", "errors"),
    *("print", "json", "see", "install", "twins", "twinjson", "moved"),
)
"""What stands in a directive ``::: name argument`` for a block of its own."""

SECTIONS = ("note", "twin")
"""The directives that open a section: the prose behind one belongs to it."""

TOLD = re.compile(
    r"^::: twin (?P<keras>[\w.]+) \| (?P<torch>[\w.]+)( \| (?P<rows>[\w/, -]+))?$"
)
"""What opens the section of a twin, or of a compared pair, of which a page says more."""

ROW = re.compile(r"^::: (?P<row>[\w-]+/[\w-]+)$")
NAMED = re.compile(r"^::: (?P<name>[a-z]+)( (?P<argument>.+))?$")
HEADING = re.compile(r"^(?P<level>#{1,6}) (?P<title>.+?)\s*$")
FENCE = re.compile(r"^\s*(?P<fence>```+|~~~+)(?P<info>.*)$")
INFO_STRINGS = ("python", "sh", "bash", "text")
"""The fences that may stand on a page: pytest-codeblocks runs the first three and skips
every other, also ```` ```python title="x" ````, without a word."""

FRONT_MATTER = re.compile(r"^---\n.*?^---\n", re.M | re.S)

SKIPS = re.compile(r"<!--[-\s]*pytest-codeblocks:\s*(skip|skipfile|expect-)")


@dataclass(frozen=True)
class Line:
    """A line of a page's source, and whether it stands inside a fence."""

    number: int
    text: str
    fenced: bool


@cache  # a page is asked for by its own language, its twin's, and its check
def read_lines(source: str, path: str) -> tuple[Line, ...]:
    """The lines of a page below its front matter, numbered as in the file.

    Raises `Problem` at a fence that would never be run.
    """
    lines, fence = [], None
    front = FRONT_MATTER.match(source)
    first = front[0].count("\n") + 1 if front else 1
    for number, text in enumerate(source.splitlines()[first - 1 :], start=first):
        match = FENCE.match(text)
        inside = fence is not None
        if match and not inside:
            if match["fence"][0] == "~" or match["info"] not in INFO_STRINGS:
                raise Problem(
                    f"{path}:{number}",
                    f"pytest-codeblocks would skip the fence {text.strip()!r}. Write ``` and "
                    f"exactly one of: {', '.join(INFO_STRINGS)}.",
                )
            fence, inside = match["fence"], True
        elif match and match["fence"].startswith(fence) and not match["info"].strip():
            fence = None
        elif not inside and SKIPS.search(text):
            raise Problem(
                f"{path}:{number}",
                "a block is never skipped without its reason. Write "
                "<!--pytest.mark.skip(reason='...')-->.",
            )
        lines.append(Line(number, text, inside))
    if fence is not None:
        raise Problem(f"{path}:{lines[-1].number}", "the last fence is never closed. Add ```.")
    return tuple(lines)


def is_named(text: str) -> bool:
    """Whether a line is a directive that stands for a block or opens a section."""
    match = NAMED.match(text)
    return match is not None and match["name"] in (*BLOCKS, *SECTIONS)


@cache
def shown_rows(source: str, path: str) -> tuple[Shown, ...]:
    """The rows that a page shows, in order, each with its heading's text and its prose.

    Raises `Problem` for a directive that is misspelt or has no heading of its own.
    """
    shown, heading = [], None
    lines = read_lines(source, path)
    for number, line in enumerate(lines):
        if line.fenced or not line.text.strip():
            continue
        if match := HEADING.match(line.text):
            heading = match
            continue
        if line.text.startswith(":::") and not is_named(line.text):
            match = ROW.match(line.text)
            if not match:
                known = ", ".join(f"::: {name}" for name in (*BLOCKS, *SECTIONS))
                raise Problem(
                    f"{path}:{line.number}",
                    f"{line.text!r} is no directive. Write ::: topic/row, or one of: {known}.",
                )
            if heading is None or len(heading["level"]) != 2:
                raise Problem(
                    f"{path}:{line.number}",
                    f'the row "{match["row"]}" has no heading of its own. '
                    "Write a line ## Title directly above it.",
                )
            prose = prose_after(lines[number + 1 :])
            shown.append(Shown(match["row"], line.number, heading["title"], prose))
        heading = None
    return tuple(shown)


def prose_after(lines: tuple[Line, ...]) -> str:
    """The text up to the next heading of a row or page, without its outer empty lines."""
    prose = []
    for line in lines:
        match = None if line.fenced else HEADING.match(line.text)
        if match and len(match["level"]) < 3:
            break
        prose.append(line.text)
    return "\n".join(prose).strip()


def read_sources(docs: Path) -> dict[str, dict[str, str]]:
    """The text of every page in `docs`, by language and file name (``train.md``)."""
    return {
        language: {
            path.name: path.read_text(encoding="utf-8")
            for path in sorted((docs / language).glob("*.md"))
        }
        for language in LANGUAGES
    }


def read_order(root: Path) -> list[str]:
    """The names of the pages in the order of the menu, from the text of mkdocs.yml."""
    return re.findall(r"^ +- ([\w-]+)\.md$", (root / "mkdocs.yml").read_text(), re.M)


def summaries(
    sources: dict[str, dict[str, str]], language: str, order: list[str] = ()
) -> dict[str, tuple[Shown, ...]]:
    """The rows that each page of a language shows, by the page's name.

    Pages come in the given `order`, those that it does not name last.
    """
    found = {
        Path(name).stem: shown_rows(source, f"docs/{language}/{name}")
        for name, source in sources[language].items()
    }
    return {name: found[name] for name in [*order, *found] if name in found}


def titles(sources: dict[str, dict[str, str]], language: str) -> dict[str, str]:
    """The first heading of each page of a language, by the page's name."""
    found = {}
    for name, source in sources[language].items():
        if match := re.search(r"^# (.+)$", source, re.M):
            found[Path(name).stem] = match[1]
    return found


def told(sources: dict[str, dict[str, str]], language: str) -> frozenset[tuple[str, str]]:
    """The pairs of names of which a page of a language says more."""
    lines = (line for source in sources[language].values() for line in source.splitlines())
    matches = (TOLD.match(line) for line in lines if line.startswith("::: twin "))
    return frozenset(match.group("keras", "torch") for match in matches if match)


def check(sources: dict[str, dict[str, str]], rows: dict[str, Row], folder: Path):
    """Hold pages and rows against each other; raise `Problem` at the first mismatch.

    `sources` is the text of every page by language and by file name (``train.md``);
    `folder` is where the languages' folders are, for the messages.
    """
    for language in LANGUAGES:
        first: dict[str, str] = {}
        for name, source in sources[language].items():
            path = str(folder / language / name)
            for shown in shown_rows(source, path):
                where = f"{path}:{shown.line}"
                if shown.row not in rows:
                    raise Problem(
                        where, f'there is no row "{shown.row}".{nearest(shown.row, rows)}'
                    )
                if shown.row in first:
                    raise Problem(
                        where,
                        f'the row "{shown.row}" is shown already at {first[shown.row]}. '
                        "Link to it instead.",
                    )
                first[shown.row] = where
        for row in rows.values():
            if row.id not in first:
                page = folder / language / f"{row.topic}.md"
                raise Problem(
                    str(row.tf.path),
                    f'the row "{row.id}" is shown on no page in "{language}". Add a heading '
                    f"and the line ::: {row.id} to {page}.",
                )
    check_twins(sources, folder)


def check_twins(sources: dict[str, dict[str, str]], folder: Path):
    """Hold each page against its twin: same names, same rows in the same order."""
    for language, other in permutations(LANGUAGES, 2):
        for name, source in sources[language].items():
            path, twin = folder / language / name, folder / other / name
            if name not in sources[other]:
                raise Problem(str(path), f"it has no twin {twin}. Write it.")
            there = [shown.row for shown in shown_rows(sources[other][name], str(twin))]
            for shown in shown_rows(source, str(path)):
                if shown.row not in there:
                    raise Problem(
                        f"{path}:{shown.line}",
                        f'the row "{shown.row}" is missing on its twin {twin}.'
                        + nearest(shown.row, there),
                    )
    for name, source in sources[MAIN].items():
        path = str(folder / MAIN / name)
        order = [shown.row for shown in shown_rows(source, path)]
        for language in LANGUAGES[1:]:
            twin = str(folder / language / name)
            there = [shown.row for shown in shown_rows(sources[language][name], twin)]
            if there != order:
                pairs = enumerate(zip(order, there, strict=True))
                at = next(number for number, (one, other) in pairs if one != other)
                raise Problem(
                    twin,
                    f"its rows stand in another order than those of {path}, from "
                    f'"{there[at]}" on, where "{order[at]}" is expected.',
                )
