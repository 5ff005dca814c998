"""The arguments of a pair of names, side by side: what the page ``defaults`` shows of it."""

from html import escape

from tandem.language.words import SIGNS
from tandem.read.defaults import REQUIRED, Argument
from tandem.read.view import View


def table(arguments: list[Argument], view: View) -> list[str]:
    """The arguments that both sides have, as lines of an HTML table; none if there is none."""
    words = view.words["defaults"]
    shared = [item for item in arguments if item.left and item.right]
    if not shared:
        return []
    heads = (
        f'<th scope="col">{words["argument"]}</th>'
        '<th scope="col" data-names="tf">Keras</th>'
        '<th scope="col" data-names="torch">PyTorch</th>'
    )
    rows = [
        f'<tr><th scope="row">{names(item)}</th>'
        f"<td>{default(item.left_default, words)}</td>"
        f"<td>{default(item.right_default, words)}{mark(item, words)}</td></tr>"
        for item in shared
    ]
    return [
        '<table class="arguments">',
        f"<thead><tr>{heads}</tr></thead>",
        *["<tbody>", *rows, "</tbody>"],
        "</table>",
    ]


def names(item: Argument) -> str:
    """What both sides call an argument; once where they agree."""
    if item.left == item.right:
        return f"<code>{item.left}</code>"
    return (
        f'<code data-names="tf">{item.left}</code> <span class="and">·</span> '
        f'<code data-names="torch">{item.right}</code>'
    )


def default(value: str, words: dict) -> str:
    """A default as code, or the word for an argument that has none."""
    if value == REQUIRED:
        return f'<span class="required">{words["required"]}</span>'
    return f"<code>{escape(value, quote=False)}</code>"


def mark(item: Argument, words: dict) -> str:
    """What marks an argument that differs, or whose defaults only look alike."""
    if not item.differs:
        return ""
    alike = item.left_default == item.right_default
    word = words["another meaning" if alike else "differs"]
    return f' <span class="differs">{SIGNS["different"]} {word}</span>'


def one_sided(arguments: list[Argument], view: View) -> list[str]:
    """The arguments that only one side has, as a Markdown paragraph for each such side."""
    words = view.words["defaults"]
    left = [
        written(item.left, item.left_default, words)
        for item in arguments
        if item.left and not item.right
    ]
    right = [
        written(item.right, item.right_default, words)
        for item in arguments
        if item.right and not item.left
    ]
    said = [(words["only left"], left), (words["only right"], right)]
    return [f"{side} {', '.join(only)}." for side, only in said if only]


def written(name: str, value: str, words: dict) -> str:
    """An argument with its default, as Markdown."""
    return f"`{name}` ({words['required']})" if value == REQUIRED else f"`{name}={value}`"
