"""Turns a page's source into what the reader sees: one pure function, `render`.

The site, the tests and the exports all call it, so the block that is tested is the block
that is read. A source is Markdown with one directive a row, under a heading of its own:

    ## Fully connected layer
    ::: layers/dense
    Keras stores the kernel as (in, out), PyTorch as (out, in): transpose it.
"""

import re
import struct
from dataclasses import dataclass
from pathlib import Path

import defaults
import notes
import typography
from catalogue import SIDES, Program, Row
from problem import Problem, nearest
from words import SIDE_NAMES, SIGNS, WORDS, plain_number

LANGUAGES = ("en", "fr")

DIRECTIVE = re.compile(r"^::: (?P<row>[\w-]+/[\w-]+)$")
VERDICTS_TABLE = "::: verdicts"
SUMMARY = re.compile(r"^::: summary (?P<page>[\w-]+)$")
HEADING = re.compile(r"^(?P<level>#{1,6}) (?P<title>.+?)\s*$")
FENCE = re.compile(r"^\s*(?P<fence>```+|~~~+)(?P<info>.*)$")
INFO_STRINGS = ("python", "sh", "bash", "text")
"""The fences that may stand on a page: pytest-codeblocks runs the first three and skips
every other, also ```` ```python title="x" ````, without a word."""

SKIPS = re.compile(r"<!--[-\s]*pytest-codeblocks:\s*(skip|skipfile|expect-)")


@dataclass(frozen=True)
class Shown:
    """One row on a page: where its directive stands, and its heading."""

    row: str
    line: int
    title: str


@dataclass(frozen=True)
class Line:
    """A line of a page's source, and whether it stands inside a fence."""

    number: int
    text: str
    fenced: bool


def read_lines(source: str, path: str) -> list[Line]:
    """The lines of a page; raises `Problem` at a fence that would never be run."""
    lines, fence = [], None
    for number, text in enumerate(source.splitlines(), start=1):
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
        raise Problem(f"{path}:{len(lines)}", "the last fence is never closed. Add ```.")
    return lines


def shown_rows(source: str, path: str) -> list[Shown]:
    """The rows that a page shows, in order, each with its heading's text.

    Raises `Problem` for a directive that is misspelt or has no heading of its own.
    """
    shown, heading = [], None
    for line in read_lines(source, path):
        if line.fenced or not line.text.strip():
            continue
        if match := HEADING.match(line.text):
            heading = match
            continue
        if line.text.startswith(":::") and not (
            SUMMARY.match(line.text)
            or line.text == VERDICTS_TABLE
            or notes.DIRECTIVE.match(line.text)
            or defaults.DIRECTIVE.match(line.text)
        ):
            match = DIRECTIVE.match(line.text)
            if not match:
                raise Problem(
                    f"{path}:{line.number}",
                    f"{line.text!r} is no directive. Write ::: topic/row, ::: summary topic, "
                    "::: verdicts, ::: note ID | judgement | rows or ::: defaults one | other.",
                )
            if heading is None or len(heading["level"]) != 2:
                raise Problem(
                    f"{path}:{line.number}",
                    f'the row "{match["row"]}" has no heading of its own. '
                    "Write a line ## Title directly above it.",
                )
            shown.append(Shown(match["row"], line.number, heading["title"]))
        heading = None
    return shown


def read_sources(docs: Path) -> dict[str, dict[str, str]]:
    """The text of every page in `docs`, by language and file name (``train.md``)."""
    return {
        language: {
            path.name: path.read_text(encoding="utf-8")
            for path in sorted((docs / language).glob("*.md"))
        }
        for language in LANGUAGES
    }


def summaries(sources: dict[str, dict[str, str]], language: str) -> dict[str, list[Shown]]:
    """The rows that each page of a language shows, by the page's name."""
    return {
        Path(name).stem: shown_rows(source, f"docs/{language}/{name}")
        for name, source in sources[language].items()
    }


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
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
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
    for name, source in sources["en"].items():
        english = [shown.row for shown in shown_rows(source, name)]
        french = [shown.row for shown in shown_rows(sources["fr"][name], name)]
        if english != french:
            pairs = enumerate(zip(english, french, strict=True))
            at = next(number for number, (one, other) in pairs if one != other)
            raise Problem(
                str(folder / "fr" / name),
                f'its rows stand in another order than the English ones, from "{french[at]}" '
                f'on, where "{english[at]}" is expected.',
            )


def render(
    source: str,
    path: str,
    language: str,
    rows: dict[str, Row],
    summaries: dict[str, list[Shown]],
    proofs: dict[str, notes.Proof] | None = None,
    pairs: defaults.Pairs | None = None,
) -> str:
    """What the reader sees of a page: Markdown with every directive written out.

    `path` is named in messages. `summaries` gives the rows of every page of the same
    language, for the tables; `proofs` those of the notes, by id; `pairs` the defaults of each
    pair of names. A row that was never recorded is shown without output. Raises `Problem` for
    a directive that names what is not there.
    """
    page = Path(path).stem
    titles = {shown.line: shown for shown in shown_rows(source, path)}
    out: list[str] = []
    in_section, section_end = False, []
    summarised = not titles
    for line in read_lines(source, path):
        heading = None if line.fenced else HEADING.match(line.text)
        note = None if line.fenced else notes.DIRECTIVE.match(line.text)
        pair = None if line.fenced else defaults.DIRECTIVE.match(line.text)
        level = len(heading["level"]) if heading else None
        if in_section and (note or pair or level in (1, 2)):
            out += [*section_end, "", "</section>", ""]
            in_section, section_end = False, []
        if level == 2 and not summarised:
            out += [summary_table(summaries[page], rows, language, ""), ""]
            summarised = True
        if line.number in titles and not line.fenced:
            shown = titles[line.number]
            if shown.row not in rows:
                raise Problem(
                    f"{path}:{line.number}",
                    f'there is no row "{shown.row}".{nearest(shown.row, rows)}',
                )
            while not out[-1].strip():
                out.pop()
            out.pop()  # the heading: it is written again inside the row's element
            title = typography.french(shown.title) if language == "fr" else shown.title
            out += [row_markdown(rows[shown.row], title, language), ""]
            in_section = True
        elif note:
            where = f"{path}:{line.number}"
            head, section_end = note_markdown(note, where, language, summaries, proofs or {})
            out += head
            in_section = True
        elif pair:
            where = f"{path}:{line.number}"
            head, section_end = defaults_markdown(
                pair, where, language, summaries, pairs or {}, rows
            )
            out += head
            in_section = True
        elif not line.fenced and (match := SUMMARY.match(line.text)):
            if match["page"] not in summaries:
                raise Problem(
                    f"{path}:{line.number}",
                    f'there is no page "{match["page"]}".{nearest(match["page"], summaries)}',
                )
            target = f"{match['page']}.md"
            out.append(summary_table(summaries[match["page"]], rows, language, target))
        elif not line.fenced and line.text == VERDICTS_TABLE:
            out.append(verdicts_table(language))
        elif language == "fr" and not line.fenced:
            out.append(typography.french(line.text))
        else:
            out.append(line.text)
    if in_section:
        out += [*section_end, "", "</section>"]
    return "\n".join(out) + "\n"


def place_links(
    places: str, where: str, language: str, summaries: dict[str, list[Shown]]
) -> list[str]:
    """Links to rows and pages, named in a directive with commas between them."""
    titles = {shown.row: shown.title for page in summaries.values() for shown in page}
    links = []
    for place in places.split(", "):
        page, _, row = place.partition("/")
        if place in titles:
            title = titles[place] if language == "en" else typography.french(titles[place])
            links.append(f"[{title}]({page}.md#{row})")
        elif place in summaries:
            links.append(f"[{WORDS[language]['page']} {place}]({place}.md)")
        else:
            near = nearest(place, [*titles, *summaries])
            raise Problem(where, f'there is no row or page "{place}".{near}')
    return links


def defaults_markdown(
    pair: re.Match,
    where: str,
    language: str,
    summaries: dict[str, list[Shown]],
    pairs: defaults.Pairs,
    rows: dict[str, Row],
) -> tuple[list[str], list[str]]:
    """What stands before and after the text on the defaults of one pair of names."""
    words = WORDS[language]
    names = pair.group("left", "right")
    if names not in pairs:
        known = [" | ".join(known) for known in pairs]
        raise Problem(
            where,
            f'there is no pair "{" | ".join(names)}".{nearest(" | ".join(names), known)} '
            "Add it to snippets/defaults/signatures.py, then run: make record",
        )
    left, right = map(defaults.short, names)
    arguments = pairs[names]
    marked = f'<span class="differs">{SIGNS["different"]} {words["differs"]}</span>'
    before = [
        f'<section class="defaults" id="{defaults.anchor(names[0])}" '
        f'data-pair="{" | ".join(names)}" markdown="block">',
        "",
        f"### `{left}` | `{right}` {{ #{defaults.anchor(names[0])}-title }}",
        "",
        *defaults.table(arguments, marked),
        "",
    ]
    after = [""]
    if pair["rows"]:
        links = place_links(pair["rows"], where, language, summaries)
        for number, place in enumerate(pair["rows"].split(", ")):
            if place in rows and (measured := differences(rows[place], language)):
                links[number] += f" ({measured})"
        after += [f"{words['measured']} {', '.join(links)}.", ""]
    for words_side, only in zip(
        ("only left", "only right"), defaults.one_sided(arguments), strict=True
    ):
        if only:
            after += [f"{words[words_side]} {', '.join(only)}.", "{ .one-sided }", ""]
    return before, after


def note_markdown(
    note: re.Match,
    where: str,
    language: str,
    summaries: dict[str, list[Shown]],
    proofs: dict[str, notes.Proof],
) -> tuple[list[str], list[str]]:
    """What stands before and after the text of one statement of the notes."""
    words = WORDS[language]
    name, judgement = note["id"], note["judgement"]
    if name not in notes.IDS:
        raise Problem(where, f'there is no note "{name}".{nearest(name, notes.IDS)}')
    if judgement not in notes.JUDGEMENTS:
        known = ", ".join(notes.JUDGEMENTS)
        raise Problem(where, f'"{judgement}" is no judgement. Write one of: {known}.')
    links = place_links(note["places"], where, language, summaries)
    anchor = name.lower()
    before = [
        f'<section class="note" id="{anchor}" data-note="{name}" '
        f'data-judgement="{judgement}" markdown="block">',
        "",
        f'<p class="note-head"><a class="note-id" href="#{anchor}">{name}</a> '
        f'<span class="chip" data-judgement="{judgement}">{SIGNS[judgement]} '
        f"{words[judgement]}</span></p>",
        "",
    ]
    after = ["", f"{words['see']} {', '.join(links)}.", "{ .note-places }", ""]
    if name in notes.UNPROVED:
        return before, [*after, words["unproved"].format(words[notes.UNPROVED[name]])]
    if name not in proofs:
        raise Problem(where, f"it has no proof. Write {notes.proof_path(name)}.")
    after += [
        '<details class="proof" data-search-exclude="" markdown="block">',
        f"<summary>{words['proof']}</summary>",
        "",
        f"```python\n{proofs[name].code.rstrip()}\n```",
        "",
        "</details>",
    ]
    return before, after


def summary_table(shown: list[Shown], rows: dict[str, Row], language: str, target: str) -> str:
    """The table that opens a page: one-liner | one-liner | verdict, each a link."""
    words = WORDS[language]
    lines = [
        # So that the browser knows about how high it is before it is near.
        f'<div class="summary" style="--rows: {len(shown)}" data-search-exclude="" '
        'markdown="block">',
        "",
        f"| {words['job']} | TensorFlow | PyTorch | {words['verdict']} |",
        "|---|---|---|---|",
    ]
    for item in shown:
        row = rows.get(item.row)
        if row is None:
            continue
        link = f"{target}#{row.name}"
        cells = [item.title, row.tf.one_liner, row.torch.one_liner]
        cells = [f"[{cell.replace('|', chr(92) + '|')}]({link})" for cell in cells]
        lines.append(f"| {' | '.join(cells)} | [{chip(row.verdict, language)}]({link}) |")
    return "\n".join([*lines, "", "</div>"])


def verdicts_table(language: str) -> str:
    """What each verdict means."""
    means = WORDS[language]["means"]
    items = [
        f"<dt>{chip(verdict, language)}</dt><dd>{means[verdict]}</dd>" for verdict in means
    ]
    return f'<dl class="verdicts">{"".join(items)}</dl>'


def chip(verdict: str | None, language: str) -> str:
    """A verdict as sign and word."""
    if verdict is None:
        return ""
    return (
        f'<span class="chip" data-verdict="{verdict}">'
        f"{SIGNS[verdict]} {WORDS[language][verdict]}</span>"
    )


def row_markdown(row: Row, title: str, language: str) -> str:
    """A row's card: heading, the two cells, the verdict, the proof."""
    heads = "".join(
        f'<th scope="col" data-side="{side}">{SIDE_NAMES[side]}</th>' for side in SIDES
    )
    parts = [
        f'<section class="row" id="{row.name}" data-row="{row.id}" '
        f'aria-labelledby="{row.name}-title" markdown="block">',
        f"## {title} {{ #{row.name}-title }}",
        # Markdown is read inside an element only if every element around it says so.
        '<table class="pair" markdown="block">',
        f"<thead><tr>{heads}</tr></thead>",
        '<tbody markdown="block"><tr markdown="block">',
        *(cell_markdown(getattr(row, side), title, language) for side in SIDES),
        "</tr></tbody>",
        "</table>",
        judgement_markdown(row, language),
    ]
    return "\n\n".join(parts)


def cell_markdown(program: Program, title: str, language: str) -> str:
    """One side: the program, what it printed under it, what it drew."""
    name = SIDE_NAMES[program.part]
    parts = [
        f'<td data-side="{program.part}" markdown="block">',
        f'{name}\n{{ .side data-side="{program.part}" }}',
        code_and_output(program),
    ]
    if program.picture:
        width, height = png_size(program.picture.read_bytes())
        drew = WORDS[language]["drew"].format(name, title.replace("`", ""))
        target = f"recorded/{program.row.split('/')[0]}/{program.picture.name}"
        parts.append(f"![{drew}]({target}){{ width={width} height={height} loading=lazy }}")
    return "\n\n".join([*parts, "</td>"])


def code_and_output(program: Program) -> str:
    """The fence that is run, and the fence with what it printed."""
    parts = [f"```python\n{program.code.rstrip()}\n```"]
    if program.output:
        parts += ["<!--pytest-codeblocks:expected-output-->", f"```text\n{program.output}```"]
    return "\n\n".join(parts)


def judgement_markdown(row: Row, language: str) -> str:
    """The verdict as a chip, the differences in plain figures, the proof to unfold."""
    words = WORDS[language]
    beside = words["beside"].format(row.tf.path.name, row.torch.path.name)
    return "\n\n".join(
        [
            '<div class="judgement" markdown="block">',
            f'<p class="verdict">{chip(row.verdict, language)} '
            f'<span class="difference">{differences(row, language)}</span></p>',
            '<details class="proof" data-search-exclude="" markdown="block">\n'
            f"<summary>{words['proof']}</summary>",
            beside,
            code_and_output(row.parity),
            "</details>",
            "</div>",
        ]
    )


def differences(row: Row, language: str) -> str:
    """The measured differences that the verdict rests on, in one phrase."""
    words = WORDS[language]
    noise = [measure.value for measure in row.measures if measure.relation == "at most"]
    gaps = [measure.value for measure in row.measures if measure.relation == "at least"]
    if row.verdict == "same" and noise:
        return words["largest"].format(plain_number(max(noise), language))
    if row.verdict == "same after" and noise and gaps:
        return words["before"].format(
            plain_number(max(gaps), language), plain_number(max(noise), language)
        )
    if row.verdict == "different" and gaps:
        return words["smallest"].format(plain_number(min(gaps), language))
    return ""


def png_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG file in pixels, from its header."""
    return struct.unpack(">II", picture[16:24])
