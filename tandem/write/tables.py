"""What is said over many rows: a page's summary, the topics, the verdicts."""

from urllib.parse import quote

from tandem.language.words import SIGNS, plural
from tandem.problem import Problem, nearest
from tandem.read.measured import measured
from tandem.read.view import Shown, View
from tandem.write.cards import chip, verdict_anchor


def summary(page: str, where: str, view: View) -> str:
    """``::: summary train``: the table of another page's rows, each cell a link there.

    Raises `Problem` for a page that is not there; `where` is named in it.
    """
    if page not in view.summaries:
        raise Problem(where, f'there is no page "{page}".{nearest(page, view.summaries)}')
    return summary_table(view.summaries[page], view, f"{page}.md")


def summary_table(shown: tuple[Shown, ...], view: View, target: str = "") -> str:
    """One-liner | one-liner | verdict, each a link to the row on the page `target`."""
    words = view.words["tables"]
    unfold = plural(words["here"], len(shown), view.language)
    lines = [
        # So that the browser knows about how high it is before it is near.
        f'<div class="summary" style="--rows: {len(shown)}" data-folded="" '
        'data-search-exclude="" markdown="block">',
        "",
        # Folded on a narrow screen, else the first row is several screens down.
        f'<button class="summary-fold" type="button" aria-expanded="false">{unfold}</button>',
        "",
        f"| {words['job']} | TensorFlow | PyTorch | {words['verdict']} |",
        "|---|---|---|---|",
    ]
    for item in shown:
        row = view.rows.get(item.row)
        if row is None:
            continue
        link = f"{target}#{row.name}"
        cells = [view.typeset(item.title), row.tf.one_liner, row.torch.one_liner]
        cells = [f"[{cell.replace('|', chr(92) + '|')}]({link})" for cell in cells]
        lines.append(f"| {' | '.join(cells)} | [{chip(row.verdict, view.language)}]({link}) |")
    return "\n".join([*lines, "", "</div>"])


def verdicts(argument: str, where: str, view: View) -> str:
    """``::: verdicts``: what each verdict means, and how many rows have it: a link to them."""
    lines = ['<dl class="verdicts" markdown="block">']
    for verdict, means in view.words["means"].items():
        anchor = verdict_anchor(verdict)
        text = f"{SIGNS[verdict]} {view.words['verdicts'][verdict]}"
        chip_here = f'[{text}](verdicts.md#{anchor}){{ .chip data-verdict="{verdict}" }}'
        number = number_of(verdict, view)
        count = plural(view.words["tables"]["rows"], number, view.language)
        found = f"rows.md?verdict={quote(verdict)}"
        meaning = f"{means} [{count}]({found}){{ .count }}"
        lines += [
            f'<dt markdown="span">{chip_here}</dt>',
            f'<dd markdown="span">{meaning}</dd>',
        ]
    return "\n\n".join([*lines, "</dl>"])


def verdict(argument: str, where: str, view: View) -> str:
    """``::: verdict same after | layers/dense``: how many rows have a verdict, and one of
    them: its title as a link, what was measured, what its proof printed.

    Raises `Problem` for a verdict or row that is not there, and for a row of another verdict.
    """
    name, _, place = argument.partition(" | ")
    if name not in view.words["means"]:
        known = view.words["means"]
        raise Problem(where, f'there is no verdict "{name}".{nearest(name, known)}')
    (link,) = view.links(place, where)
    row = view.rows.get(place)
    if row is None or row.verdict != name:
        raise Problem(where, f'"{place}" is no row whose verdict is "{name}". Name another.')
    found = measured(row, view.language)
    counted = view.words["tables"]["of"].format(number_of(name, view), len(view.rows))
    example = f"{link} ({found})" if found else link
    return "\n\n".join(
        [
            '<div class="verdict-facts" data-search-exclude="" markdown="block">',
            f'<p markdown="span">{chip(name, view.language)} '
            f'<span class="difference">{counted}</span></p>',
            view.words["tables"]["example"].format(example),
            f"```text\n{row.proof.output}```",
            "</div>",
        ]
    )


def number_of(verdict: str, view: View) -> int:
    """How many rows have a verdict."""
    return sum(row.verdict == verdict for row in view.rows.values())


def topics(argument: str, where: str, view: View) -> str:
    """``::: topics``: every page of rows as a link, and how many rows it has."""
    items = [
        f"* [{view.titles[page]}]({page}.md) {len(shown)}"
        for page, shown in view.summaries.items()
        if shown
    ]
    return "\n".join(['<div class="topics" markdown="block">', "", *items, "", "</div>"])
