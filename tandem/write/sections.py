"""The sections of the pages ``notes`` and ``defaults``: what stands around their prose.

A section's directive opens it; it ends at the next directive or heading. Each function gives
what stands before the prose and what stands after it.
"""

from tandem.language.words import SIGNS, plural
from tandem.problem import Problem, nearest
from tandem.read import defaults, notes
from tandem.read.measured import measured
from tandem.read.view import View
from tandem.write.arguments import one_sided
from tandem.write.arguments import table as arguments_table
from tandem.write.one_liner import linked

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


def pair(directive: str, where: str, view: View) -> tuple[list[str], list[str]]:
    """The defaults of one pair of names, and the rows where a difference is measured."""
    words = view.words["defaults"]
    match = defaults.DIRECTIVE.match(directive)
    if not match:
        raise Problem(where, f"{directive!r}: write ::: defaults one.Name | other.Name | rows.")
    names = match.group("left", "right")
    if names not in view.pairs:
        known = [" | ".join(known) for known in view.pairs]
        raise Problem(
            where,
            f'there is no pair "{" | ".join(names)}".{nearest(" | ".join(names), known)} '
            "Add it to snippets/defaults/signatures.py, then run: make record",
        )
    left, right = (linked(f"<code>{defaults.short(name)}</code>", name) for name in names)
    arguments = view.pairs[names]
    differing = sum(item.differs for item in arguments)
    only_differs = 'data-only="differs" ' if differing else ""
    anchor = defaults.anchor(names[0])
    before = [
        f'<section class="defaults" id="{anchor}" data-pair="{" | ".join(names)}" '
        f'{only_differs}markdown="block">',
        "",
        f"### {left} | {right} {{ #{anchor}-title }}",
        "",
        *arguments_table(arguments, view),
        "",
        '<div class="about" markdown="block">',
        "",
    ]
    if differing:
        counted = plural(words["differing"], differing, view.language)
        before += [f'<p class="differs">{SIGNS["different"]} {counted}</p>', ""]
    after = [""]
    if match["rows"]:
        links = view.links(match["rows"], where)
        for number, place in enumerate(match["rows"].split(", ")):
            row = view.rows.get(place)
            if row and (found := measured(row, view.language)):
                links[number] += f" ({found})"
        after += [f"{words['measured']} {', '.join(links)}.", ""]
    after += ["</div>", ""]
    if only := one_sided(arguments, view):
        after += [
            '<div class="one-sided" markdown="block">',
            "",
            "\n\n".join(only),
            "",
            "</div>",
        ]
    return before, [*after, *END]
