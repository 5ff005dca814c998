"""The whole sheet on a few pages: each row in one line, its gotcha beside it.

The page ``print`` shows it, ``print.css`` lays it out on paper, and `make print` keeps it as
a PDF of each language.
"""

import re

from tandem.find.lookup import plain
from tandem.language.numbers import day
from tandem.language.typography import as_html
from tandem.language.words import PACKAGE_NAMES, WORDS, plural
from tandem.read.verified import Verified
from tandem.read.view import Shown, View
from tandem.write.cards import chip

PACKAGES = ("python", "tensorflow", "keras", "torch")
"""The packages that are named with their versions; torchvision goes without saying."""

LONGEST = 140
"""Characters that a gotcha may take: about two lines of its column."""

UNCUT = 30
"""Characters of code that a column always has room for."""

BREAK = re.compile(r"(?<=\w[.(])(?=\w)")
"""Behind a dot or a bracket a line may end; behind a space it may anyway."""

SENTENCE = re.compile(r"(?:`[^`]*`|[^`])+?[.?!](?=\s+[^a-zà-ÿ\s]|$)")
"""Up to a stop that ends it: none inside of code, none before a small letter."""

TELLING = re.compile(r"`|\b(?:Keras|TensorFlow|PyTorch|torchvision|NumPy)\b")
"""What a sentence that tells a difference names: a side, or code."""


def gotcha(prose: str) -> str:
    """The first sentence of a row's prose that tells a difference, and those after it that
    there is room for; the prose begins with what the row is for, which its title says here."""
    text = plain(prose)
    sentences = [match[0].strip() for match in SENTENCE.finditer(text)] or [text]
    telling = [at for at, sentence in enumerate(sentences) if TELLING.search(sentence)]
    sentences = sentences[telling[0] if telling else 0 :]
    kept = sentences.pop(0)
    for sentence in sentences:
        if len(kept) + 1 + len(sentence) > LONGEST:
            break
        kept += f" {sentence}"
    return kept


def inline(text: str) -> str:
    """Text as HTML; what stands in backticks is code."""
    return as_html(text, code_html)


def code_html(code: str) -> str:
    """Code as HTML; where it is long, with the places at which a line may end."""
    if len(code) <= UNCUT:
        return f"<code>{code}</code>"
    return f'<code class="long">{re.sub(BREAK, "<wbr>", code)}</code>'


def colophon(verified: Verified, language: str) -> str:
    """When everything was verified, and with which versions."""
    versions = [f"{PACKAGE_NAMES[name]} {verified.versions[name]}" for name in PACKAGES]
    return WORDS[language]["print"]["verified"].format(
        day(verified.date, language), " · ".join(versions)
    )


def row_html(shown: Shown, view: View) -> str:
    """Job | one-liner | one-liner | verdict | what to know; the job leads to its row."""
    row = view.rows[shown.row]
    title = f"[{view.typeset(shown.title)}]({row.topic}.md#{row.name})"
    cells = [
        f'<td data-side="{program.part}">{inline(program.one_liner)}</td>'
        for program in (row.tf, row.torch)
    ]
    return (
        f'<tr markdown="block"><th scope="row" markdown="span">{title}</th>{"".join(cells)}'
        f"<td>{chip(row.verdict, view.language)}</td>"
        f"<td>{inline(view.typeset(gotcha(shown.prose)))}</td></tr>"
    )


def topic_html(page: str, rows: tuple[Shown, ...], view: View) -> str:
    """A topic's rows under its title, which every page of paper repeats."""
    heads = [
        f'<th scope="col">{inline(view.titles[page])}</th>',
        '<th scope="col" data-side="tf">TensorFlow</th>',
        '<th scope="col" data-side="torch">PyTorch</th>',
        f'<th scope="col">{view.words["tables"]["verdict"]}</th>',
        f'<th scope="col">{view.words["print"]["gotcha"]}</th>',
    ]
    return "\n".join(
        [
            '<table class="print-table" markdown="block">',
            f"<thead><tr>{''.join(heads)}</tr></thead>",
            '<tbody markdown="block">',
            *(row_html(shown, view) for shown in rows),
            "</tbody>",
            "</table>",
        ]
    )


def print_page(argument: str, where: str, view: View) -> str:
    """``::: print``: every row of the site, topic by topic, and what it was verified with."""
    parts = ['<div data-search-exclude="" markdown="block">']
    line = plural(view.words["tables"]["rows"], len(view.shown()), view.language)
    if view.verified:
        foot = colophon(view.verified, view.language)
        line += f", {foot}"
        # A page's margin takes its text from a style sheet alone.
        text = f'"Tandem · {foot}"'
        parts.append(f"<style>@page sheet {{ @bottom-left {{ content: {text} }} }}</style>")
    parts.append(f'<p class="print-line">{line}.</p>')
    parts += [topic_html(page, rows, view) for page, rows in view.summaries.items() if rows]
    return "\n\n".join([*parts, "</div>"])
