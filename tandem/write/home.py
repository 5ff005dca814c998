"""What the first page shows of the rows: one of them live, and what was verified."""

from tandem.find import lookup
from tandem.language.numbers import day, figure
from tandem.language.words import PACKAGE_NAMES
from tandem.problem import Problem, nearest
from tandem.read.view import View
from tandem.write.cards import live_markdown


def live(argument: str, where: str, view: View) -> str:
    """``::: live losses/broadcast``: a row as on its own page, with a link there.

    Raises `Problem` for a row that is not there.
    """
    titles = {shown.row: shown for shown in view.shown()}
    if argument not in titles or argument not in view.rows:
        near = nearest(argument, view.rows)
        raise Problem(where, f'there is no row "{argument}".{near}')
    shown = titles[argument]
    title, prose = map(view.typeset, (shown.title, lookup.plain(shown.prose)))
    return live_markdown(view.rows[argument], title, prose, view.language)


def verified(argument: str, where: str, view: View) -> str:
    """``::: verified``: what ran, when, and with which versions.

    Raises `Problem` before the first recording of everything.
    """
    if view.verified is None:
        raise Problem(where, "nothing was recorded yet. Run: make record")
    words = view.words["home"]
    rows, date = len(view.rows), view.verified.date
    facts = {
        words["rows"]: figure(rows, view.language),
        words["programs"]: figure(2 * rows, view.language),
        words["proofs"]: figure(rows + len(view.proofs), view.language),
        words["date"]: f'<time datetime="{date.isoformat()}">{day(date, view.language)}</time>',
    }
    for package, version in view.verified.versions.items():
        facts[PACKAGE_NAMES[package]] = version
    order = [*list(facts)[:4], *(name for name in PACKAGE_NAMES.values() if name in facts)]
    items = "".join(f"<div><dt>{name}</dt><dd>{facts[name]}</dd></div>" for name in order)
    return f'<dl class="verified" aria-label="{words["verified"]}">{items}</dl>'
