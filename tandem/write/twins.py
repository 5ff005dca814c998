"""The page of arguments: a section a twin, its names, what its arguments are on the other
side, what is refused, and what random calls have shown.

A section whose page says more of it is written around that prose; the others are plain HTML,
since Markdown would take its time over hundreds of them.
"""

import re
from html import escape

from tandem.language.words import SIGNS, plural
from tandem.problem import Problem, nearest
from tandem.read import spelling
from tandem.read.arguments import Argument, of_pair, of_twin
from tandem.read.compared import Pair
from tandem.read.measured import measured
from tandem.read.pages import TOLD
from tandem.read.twins import Twin
from tandem.read.view import View
from tandem.write import arguments, claims
from tandem.write.one_liner import linked

END = ["", "</section>"]
"""What closes a section."""

Compared = Twin | Pair


def names_of(one: Compared) -> tuple[str, str]:
    """Both names of a twin, or of a pair that is none."""
    return one.keras, one.torch


def compared(view: View) -> dict[tuple[str, str], Compared]:
    """All that the pages show, by both names: twins, and the pairs that are none."""
    return {names_of(one): one for one in (*view.pairs, *view.twins)}


def anchors(view: View) -> dict[tuple[str, str], str]:
    """The anchor of every section: Keras's name alone, ``batchnormalization``; where several
    have it, the others' with PyTorch's behind it. What a page says more of has its own first,
    so that its address never changes."""
    found: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for keras, torch in sorted(compared(view), key=lambda names: names not in view.told):
        short = re.sub(r"\W", "", keras.rpartition(".")[2]).lower()
        if short in taken:
            short += "-" + re.sub(r"\W+", "-", spelling.written(torch)).strip("-").lower()
        anchor, number = short, 1
        while anchor in taken:
            number += 1
            anchor = f"{short}-{number}"
        taken.add(anchor)
        found[keras, torch] = anchor
    return found


def arguments_of(one: Compared, view: View) -> list[Argument]:
    """The arguments of a twin, or of a pair that is none."""
    of = of_twin if isinstance(one, Twin) else of_pair
    return of(one, view.signatures)


def title(one: Compared, links: bool) -> str:
    """Both names, as links to their official references where it is known that they are there:
    the rules for addresses were held against the references of what pages speak of."""
    said = []
    for name in names_of(one):
        code = f"<code>{escape(spelling.written(name))}</code>"
        said.append(linked(code, name) if links else code)
    return " | ".join(said)


def opening(one: Compared, anchor: str, differing: int) -> str:
    """What opens a section, but for the end of its tag."""
    pair = " | ".join(names_of(one))
    only = ' data-only="differs"' if differing else ""
    return f'<section class="counterpart" id="{anchor}" data-pair="{pair}"{only}'


def count_line(differing: int, view: View) -> list[str]:
    """How many arguments differ, if any does."""
    if not differing:
        return []
    counted = plural(view.words["defaults"]["differing"], differing, view.language)
    return [f'<p class="differs">{SIGNS["different"]} {counted}</p>']


def aside(one: Compared, items: list[Argument], view: View) -> str:
    """What stands below the table: the other arguments, what is refused, what was proven."""
    lines = arguments.others(items, view)
    if isinstance(one, Twin):
        lines += claims.lines(one, view)
    else:
        lines.append(view.words["defaults"]["no twin"])
    return f'<div class="one-sided">{"".join(f"<p>{line}</p>" for line in lines)}</div>'


def section(one: Compared, anchor: str, view: View) -> str:
    """A whole section as HTML, of a twin of which the page says no more."""
    items = arguments_of(one, view)
    differing = sum(item.differs for item in items)
    permalink = escape(view.words["every page"]["permalink"])
    parts = [
        f"{opening(one, anchor, differing)}>",
        f'<h3 id="{anchor}-title">{title(one, links=False)}'
        f'<a class="headerlink" href="#{anchor}-title" title="{permalink}">¶</a></h3>',
        *arguments.table(items, view),
        aside(one, items, view),
        "</section>",
    ]
    return "".join(parts)


def family(argument: str, where: str, view: View) -> str:
    """``::: twins convolution, pooling``: the sections of some families' twins that the page
    says no more of. Raises `Problem` for a family that is not there."""
    everything, where_it_is = compared(view), anchors(view)
    known = sorted({one.family for one in everything.values()})
    chosen = argument.split(", ")
    for name in chosen:
        if name not in known:
            raise Problem(where, f'there is no family "{name}" of twins.{nearest(name, known)}')
    sections = [
        section(one, where_it_is[names], view)
        for name in chosen
        for names, one in everything.items()
        if one.family == name and names not in view.told
    ]
    return "\n\n".join(sections)


def twin(directive: str, where: str, view: View) -> tuple[list[str], list[str]]:
    """``::: twin keras.layers.Dense | torch.nn.Linear | rows``: a section around what the page
    says of it, and the rows where a difference is measured."""
    match = TOLD.match(directive)
    if not match:
        raise Problem(where, f"{directive!r}: write ::: twin keras.Name | torch.Name | rows.")
    names = match.group("keras", "torch")
    found = compared(view)
    if names not in found:
        near = nearest(" | ".join(names), [" | ".join(known) for known in found])
        raise Problem(where, f'there is no twin "{" | ".join(names)}".{near}')
    one, anchor = found[names], anchors(view)[names]
    items = arguments_of(one, view)
    differing = sum(item.differs for item in items)
    before = [
        f'{opening(one, anchor, differing)} markdown="block">',
        "",
        f"### {title(one, links=True)} {{ #{anchor}-title }}",
        "",
        *arguments.table(items, view),
        "",
        '<div class="about" markdown="block">',
        "",
        *count_line(differing, view),
        "",
    ]
    rows = match["rows"]
    after = ["", *(measured_in(rows, where, view) if rows else []), "</div>", ""]
    return before, [*after, aside(one, items, view), *END]


def measured_in(rows: str, where: str, view: View) -> list[str]:
    """The rows where a difference is measured, with what they found."""
    links = view.links(rows, where)
    for number, place in enumerate(rows.split(", ")):
        row = view.rows.get(place)
        if row and (found := measured(row, view.language)):
            links[number] += f" ({found})"
    return [f"{view.words['defaults']['measured']} {', '.join(links)}.", ""]
