"""What a twin claims: when a call is refused or needs a look, and what random calls showed."""

from tandem.language import reasons
from tandem.language.typography import as_html, typeset
from tandem.language.words import plural
from tandem.read import spelling
from tandem.read.expressions import is_python, names
from tandem.read.twins import Reason, Twin, Way
from tandem.read.view import View
from tandem.write.arguments import code

LONGEST = 48
"""Characters of a condition that is shown; of a longer one the arguments that it asks of."""


def lines(twin: Twin, view: View) -> list[str]:
    """What a twin claims, as a line of HTML each: for both directions what is refused and what
    needs a look, then what was proven."""
    words = view.words["twins"]
    found = []
    for way in twin.ways:
        for kind, given in (("refuse", way.refuse), ("look", way.look)):
            said = [reason_line(reason, way, view) for reason in given]
            if said:
                head = words[f"{kind} {way.direction}"]
                found.append(f'<span class="{kind}">{head}</span> {" ".join(said)}')
    return [*found, proof(twin, view)]


def reason_line(reason: Reason, way: Way, view: View) -> str:
    """When something is refused, why, and the row that says more."""
    text = typeset(reasons.reasons(view.language)[reason.why], view.language)
    said = as_html(text)
    condition = asked(reason, way, view)
    if condition:
        said = f"{condition}{view.words['language']['colon']} {said}"
    if reason.row:
        topic, _, name = reason.row.partition("/")
        title = as_html(view.row_titles[reason.row][view.language])
        said += f' <a href="../{topic}/#{name}">{title}</a>.'  # plain HTML: one folder up
    return said


def asked(reason: Reason, way: Way, view: View) -> str:
    """The condition as code; the arguments that it asks of where it is long, or no Python."""
    if reason.when.text == "True":
        return ""
    if len(reason.when.text) <= LONGEST and is_python(reason.when.data):
        return code(reason.when.text)
    taken = [one.name for one in view.signatures.get(way.source, ())]
    used = names(reason.when.data)
    asked_of = ", ".join(code(name) for name in taken if name in used)
    return asked_of or (code(reason.when.text) if is_python(reason.when.data) else "")


def proof(twin: Twin, view: View) -> str:
    """What random calls showed of each direction; of one that is not claimed, that."""
    words = view.words["twins"]
    said = []
    for direction in ("to_torch", "to_keras"):
        way = getattr(twin, direction)
        if way is None or not way.write:
            said.append(unclaimed(twin, direction, view))
            continue
        shown = view.shown_by_calls.get((way.source, way.target))
        if shown is None:
            said.append(words[f"unproven {direction}"])
            continue
        calls = plural(words["calls"], shown.calls, view.language)
        said.append(words[f"proven {direction}"].format(calls, code(shown.gap)))
    return f'<span class="proven">{words["proof"]}</span> {" ".join(said)}'


def unclaimed(twin: Twin, direction: str, view: View) -> str:
    """A direction that a twin leaves to another, or that there is not."""
    words = view.words["twins"]
    source = twin.keras if direction == "to_torch" else twin.torch
    for other in view.twins:
        way = getattr(other, direction)
        if way and way.write and way.source == source:
            return words[f"other {direction}"].format(code(spelling.written(way.target)))
    return words[f"no {direction}"]
