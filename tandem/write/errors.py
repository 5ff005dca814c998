"""The pages of the index of errors: every message of some frameworks with what is known of it.

What a reader pastes is looked up by ``scripts/errors/``, in what `explained.py` beside this
file writes for it; a card there reads as an entry here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

from tandem.find import explained
from tandem.language.typography import as_html
from tandem.language.words import PACKAGE_NAMES
from tandem.problem import Problem
from tandem.read import entries
from tandem.read.entries import FRAMEWORKS, Entry, filled
from tandem.read.errors import Message
from tandem.read.templates import plain
from tandem.read.view import View
from tandem.write.cards import chip
from tandem.write.heights import letters_of
from tandem.write.highlight import coloured

THEMES = {
    ("torch", "errors-pytorch"): (
        *("arguments", "broadcasting", "conversions", "convolutions", "deprecated", "general"),
        *("indexing", "layers", "numpy", "reshape", "sequences", "shapes", "types"),
    ),
    ("torch", "errors-pytorch-gpu"): (
        *("amp", "building", "compiling", "devices", "distributed", "gpu", "gpus"),
        *("installing", "processes"),
    ),
    ("keras", "errors-tensorflow"): ("general", "saving", "versions"),
}
"""The themes of a framework that stand on a page, where its entries have several."""

OF_FRAMEWORK = {
    "torch": "errors-pytorch-training",
    "torchvision": "errors-pytorch-training",
    "keras": "errors-keras",
    "tensorflow": "errors-tensorflow",
    "python": "errors",
}
"""The page on which the other entries of a framework stand."""

PAGES = tuple(dict.fromkeys([*(page for _, page in THEMES), *OF_FRAMEWORK.values()]))

MOVED = {
    "errors-pytorch-training": ("torch", ("building", "deprecated", "general", "processes"))
}
"""The themes that stood on a page before: a framework's, whose addresses there lead on."""


def page_of(entry: Entry) -> str:
    """The page on which an entry stands."""
    for (framework, page), themes in THEMES.items():
        if entry.framework == framework and entry.theme in themes:
            return page
    return OF_FRAMEWORK[entry.framework]


@dataclass(frozen=True)
class Shown:
    """An entry as a page of one language shows it, with the values of an example."""

    entry: Entry
    kind: str
    message: str
    values: dict[str, str]
    places: tuple[str, ...]


def errors_page(argument: str, where: str, view: View) -> str:
    """``::: errors``: every entry of the page, theme by theme."""
    page = Path(where.rpartition(":")[0]).stem
    if page not in PAGES:
        raise Problem(where, f"::: errors stands on {', '.join(PAGES)} alone")
    groups: dict[tuple[int, str], list[Shown]] = {}
    for one in shown(view):
        if page_of(one.entry) == page:
            key = FRAMEWORKS.index(one.entry.framework), one.entry.group
            groups.setdefault(key, []).append(one)
    in_order = [groups[key] for key in sorted(groups)]
    parts = ['<div class="errors-list">', jumps(in_order, view)]
    for group in in_order:
        parts.append(f'<h2 id="{anchor(group[0].entry)}">{title(group[0].entry, view)}</h2>')
        parts += [rendered(one, view) for one in sorted(group, key=is_general)]
    return "\n".join([*parts, *others(page, view), *moved(page, view), "</div>"])


def unexplained(view: View) -> list[Message]:
    """The messages that rows' programs caught and no entry shows with their row."""
    shown, of_message = explained.places(view), explained.of_view(view)
    return [
        message
        for message in view.messages
        if message not in of_message
        or message.places[0] not in shown[of_message[message].entry.name]
    ]


def others(page: str, view: View) -> list[str]:
    """The messages of a page's frameworks that only their rows explain, as a list."""
    messages = [one for one in unexplained(view) if OF_FRAMEWORK.get(one.by, "errors") == page]
    if not messages:
        return []
    items = "".join(
        f"<li><code><b>{one.name}</b>: {escape(shortened(one.text), quote=False)}</code> "
        f"{place_link(one.places[0], view)}</li>"
        for one in messages
    )
    words = view.words["errors"]
    return [
        f'<h2 id="others">{words["others"]}</h2>',
        f"<p>{words['others mean']}</p>",
        f'<ul class="errors-others" data-search-exclude="">{items}</ul>',
    ]


def moved(page: str, view: View) -> list[str]:
    """A link to each entry that once stood on a page, under the address that it had there:
    `every_page/page.js` follows it at once."""
    framework, themes = MOVED.get(page, ("", ()))
    left = [
        one
        for one in shown(view)
        if one.entry.framework == framework and one.entry.theme in themes
    ]
    if not left:
        return []
    items = "".join(
        f'<li><a id="{one.entry.name}" href="../{page_of(one.entry)}/#{one.entry.name}">'
        f"<code>{escape(shortened(one.message, SHORT), quote=False)}</code></a></li>"
        for one in left
    )
    return [
        f'<h2 id="moved">{view.words["errors"]["moved"]}</h2>',
        f'<ul class="errors-others moved" data-search-exclude="">{items}</ul>',
    ]


def is_general(one: Shown) -> bool:
    """Whether an entry only catches what no other does: it stands last."""
    return one.entry.general


@lru_cache(maxsize=4)  # each page of errors asks
def shown(view: View) -> list[Shown]:
    """Every entry with its example, in the order of groups."""
    places = explained.places(view)
    found = []
    for entry in view.entries.values():
        said = explained.example(entry, view.messages)
        if said is None:
            continue
        one = explained.fits(said.kind.rpartition(".")[2], plain(said.message), entry)
        kind = said.kind.rpartition(".")[2]
        values = one.values if one else {}
        found.append(Shown(entry, kind, said.message, values, places[entry.name]))
    return found


def anchor(entry: Entry) -> str:
    """The address of a group on its page."""
    return entry.group.replace("_", "-")


def title(entry: Entry, view: View) -> str:
    """What a group is called."""
    themes = entries.themes(view.language)
    if entry.theme not in themes:
        where = f"tandem/language/errors/{view.language}/themes.toml"
        raise Problem(where, f'it has no "{entry.theme}", which {entry.group} is about')
    return f"{PACKAGE_NAMES[entry.framework]} · {as_html(themes[entry.theme])}"


def jumps(groups: list[list[Shown]], view: View) -> str:
    """Links to the groups, with how many entries each has."""
    links = [
        f'<a href="#{anchor(group[0].entry)}">{title(group[0].entry, view)} '
        f'<span class="count">{len(group)}</span></a>'
        for group in groups
    ]
    label = view.words["errors"]["jump"]
    opened = f'<nav class="errors-jumps" aria-label="{label}" data-search-exclude="">'
    return f"{opened}{''.join(links)}</nav>"


def rendered(one: Shown, view: View) -> str:
    """One entry: its message, what it means, its causes, the fix, the other side, its rows."""
    words, entry = view.words["errors"], one.entry
    prose = entry.prose[view.language]

    def html(text: str) -> str:
        parts = view.typeset(text)
        return as_html(filled(parts, one.values) if one.values else parts)

    kind = f"<b>{one.kind}</b>: " if one.kind else ""
    message = kind + escape(shortened(one.message), quote=False)
    lines = [
        f'<h3 id="{entry.name}"><code>{message}</code>'
        f'<a class="headerlink" href="#{entry.name}" '
        f'title="{view.words["every page"]["permalink"]}">¶</a></h3>',
        '<div data-search-exclude="">',
        f"<p>{html(prose.means)}</p>",
        f"<p><b>{fix_label(entry, view)}</b> {html(prose.fix)}</p>",
        f"<p><b>{words['causes']}</b></p>",
        f"<ul>{''.join(f'<li>{html(cause)}</li>' for cause in prose.causes)}</ul>",
    ]
    if prose.other:
        lines.append(f"<p><b>{other_label(entry, view)}</b> {html(prose.other)}</p>")
    if one.places:
        links = "".join(
            f"<li>{place_link(place, view)}</li>" for place in one.places[:MOST_ROWS]
        )
        lines.append(f"<p><b>{words['rows']}</b></p><ul>{links}</ul>")
    lines.append(f'<p class="explained-from">{source_of(entry, view)}</p>')
    if entry.code:
        code = coloured(entry.code.rstrip(), "python")
        lines.append(
            f'<details class="proof"><summary>{words["program"]}</summary>'
            f'<div class="highlight" id="code-{entry.name}"><pre><code tabindex="0">'
            f"{code}</code></pre></div></details>"
        )
    body = "".join(lines)
    opened = f'<article class="explained" aria-labelledby="{entry.name}" style="{holds(body)}">'
    return f"{opened}{body}</div></article>"


BLOCK = re.compile(r"<(?:p|li|h3|summary)\b")


def holds(body: str) -> str:
    """What an entry holds, for the styles to reckon its height before it is near."""
    letters = letters_of(body)
    return f"--letters: {letters}; --blocks: {len(BLOCK.findall(body))}"


MOST_ROWS = 3
"""Rows that an entry shows."""

LONGEST = 260
"""Letters of a message in a heading."""


SHORT = 40
"""Letters of a message by which one knows it again."""


def shortened(message: str, most: int = LONGEST) -> str:
    """A message as a heading shows it: one line, no longer than one reads."""
    line = " ".join(message.split())
    return line if len(line) <= most else line[:most].rsplit(maxsplit=1)[0] + " …"


def fix_label(entry: Entry, view: View) -> str:
    """Whose fix it is: that of the framework which raised the message."""
    return view.words["errors"]["fix"].format(PACKAGE_NAMES[entry.framework])


def other_label(entry: Entry, view: View) -> str:
    """Who does the same otherwise."""
    words = view.words["errors"]
    return words["elsewhere" if entry.framework == "python" else "other"]


def source_of(entry: Entry, view: View) -> str:
    """Whether a message was raised here, with which versions, or where its words are from."""
    words = view.words["errors"]
    if entry.needs:
        return words["needs"][entry.needs]
    versions = view.verified.versions if view.verified else {}
    names = [
        name for name in ("torch", "torchvision", "keras", "tensorflow") if name in versions
    ]
    names = [name for name in names if name in (entry.framework, twin(entry.framework))]
    said = ", ".join(f"{PACKAGE_NAMES[name]} {versions[name]}" for name in names)
    return words["raised"].format(said) if said else words["raised here"]


def twin(framework: str) -> str:
    """What is raised in a framework depends on this one's release too."""
    return {"keras": "tensorflow", "torchvision": "torch"}.get(framework, framework)


def place_link(place: str, view: View) -> str:
    """A link to a row with its verdict, or to a note."""
    if explained.is_note(place):
        note = view.words["errors"]["note"].format(place)
        return f'<a href="../notes/#{place.lower()}">{note}</a>'
    topic, _, name = place.partition("/")
    row = view.row_titles[place][view.language]
    verdict = chip(view.rows[place].verdict, view.language)
    return f'<a href="../{topic}/#{name}">{escape(row, quote=False)}</a> {verdict}'
