"""The sections of the page ``notes``: what stands around their prose.

A section's directive opens it; it ends at the next directive or heading. Each function gives
what stands before the prose and what stands after it.
"""

from tandem.language.words import SIGNS
from tandem.problem import Problem, nearest
from tandem.read import notes
from tandem.read.view import View

END = ["", "</section>"]
"""What closes a section."""


def note(directive: str, where: str, view: View) -> tuple[list[str], list[str]]:
    """One statement of the study notes, its judgement and its proof."""
    words = view.words["notes"]
    match = notes.DIRECTIVE.match(directive)
    if not match:
        raise Problem(where, f"{directive!r}: write ::: note ID | judgement | rows or pages.")
    name, judgement = match["id"], match["judgement"]
    if name not in notes.IDS:
        raise Problem(where, f'there is no note "{name}".{nearest(name, notes.IDS)}')
    if judgement not in notes.JUDGEMENTS:
        known = ", ".join(notes.JUDGEMENTS)
        raise Problem(where, f'"{judgement}" is no judgement. Write one of: {known}.')
    links = view.links(match["places"], where)
    anchor = name.lower()
    before = [
        f'<section class="note" id="{anchor}" data-note="{name}" '
        f'data-judgement="{judgement}" markdown="block">',
        "",
        f'<p class="note-head"><a class="note-id" href="#{anchor}">{name}</a> '
        f'<span class="chip" data-judgement="{judgement}">{SIGNS[judgement]} '
        f"{view.words['judgements'][judgement]}</span></p>",
        "",
    ]
    after = ["", f"{words['see']} {', '.join(links)}.", "{ .note-places }", ""]
    if name in notes.UNPROVED:
        unproved = words["unproved"].format(words[notes.UNPROVED[name]])
        return before, [*after, unproved, *END]
    if name not in view.proofs:
        raise Problem(where, f"it has no proof. Write {notes.proof_path(name)}.")
    after += [
        '<details class="proof" data-search-exclude="" markdown="block">',
        f"<summary>{view.words['card']['proof']}</summary>",
        "",
        f"```python\n{view.proofs[name].code.rstrip()}\n```",
        "",
        "</details>",
        *END,
    ]
    return before, after
