"""The arguments of two names, side by side: what the page of arguments shows of them."""

from collections.abc import Iterator
from html import escape

from tandem.language.words import SIGNS
from tandem.read import expressions
from tandem.read.arguments import Argument
from tandem.read.expressions import compiled, is_python
from tandem.read.signatures import UNKNOWN
from tandem.read.view import View

LONGEST = 72
"""Characters of an expression that is shown; of a longer one that it is reckoned."""

BETWEEN = ' <span class="and">·</span> '


def table(items: list[Argument], view: View) -> list[str]:
    """The arguments that differ or whose values turn, as lines of an HTML table; none if there
    is none."""
    words = view.words["defaults"]
    shown = [item for item in items if item.keras and item.torch and not item.plain]
    if not shown:
        return []
    known = {name for item in items for name in (item.keras, item.torch) if name}
    heads = (
        f'<th scope="col">{words["argument"]}</th>'
        '<th scope="col" data-names="tf">Keras</th>'
        '<th scope="col" data-names="torch">PyTorch</th>'
    )
    return [
        '<table class="arguments">',
        f"<thead><tr>{heads}</tr></thead>",
        *["<tbody>", *(row for item in shown for row in rows(item, known, words)), "</tbody>"],
        "</table>",
    ]


def rows(item: Argument, known: set[str], words: dict) -> Iterator[str]:
    """An argument with its defaults, and below it how its value turns."""
    ours, theirs = (default(value, words) for value in (item.keras_default, item.torch_default))
    yield (
        f'<tr><th scope="row">{names(item)}</th>'
        f"<td>{ours}</td><td>{theirs}{mark(item, words)}</td></tr>"
    )
    turned = [
        f"{sign} {expression(text, known, words)}"
        for sign, text in (("→", item.to_torch), ("←", item.to_keras))
        if text
    ]
    if turned:
        yield f'<tr class="turned"><td colspan="3">{" ".join(turned)}</td></tr>'


def expression(turned: str, known: set[str], words: dict) -> str:
    """An argument with its expression, ``bias=use_bias``; of a long one, or one that is no
    Python, the arguments that it is reckoned from."""
    name, _, value = turned.partition("=")
    data = compiled(value)
    if len(turned) <= LONGEST and is_python(data):
        return code(turned)
    used = ", ".join(map(code, sorted(expressions.names(data) & known)))
    return words["reckoned"].format(code(name), used) if used else code(turned)


def names(item: Argument) -> str:
    """What both sides call an argument; once where they agree."""
    if item.keras == item.torch:
        return f"<code>{item.keras}</code>"
    return (
        f'<code data-names="tf">{item.keras}</code>{BETWEEN}'
        f'<code data-names="torch">{item.torch}</code>'
    )


def code(text: str) -> str:
    """Text as code."""
    return f"<code>{escape(text, quote=False)}</code>"


def default(value: str | None, words: dict) -> str:
    """A default as code, or the word for an argument that has none."""
    return (
        f'<span class="required">{words["required"]}</span>' if value is None else code(value)
    )


def mark(item: Argument, words: dict) -> str:
    """What marks an argument that differs, or whose defaults only look alike."""
    if not item.differs:
        return ""
    alike = item.keras_default == item.torch_default and not (item.to_torch or item.to_keras)
    word = words["another meaning" if alike else "differs"]
    return f' <span class="differs">{SIGNS["different"]} {word}</span>'


def others(items: list[Argument], view: View) -> list[str]:
    """The arguments that are copied as they are, and those that only one side has, as a line of
    HTML each."""
    words = view.words["defaults"]
    lines = [
        (words["plain"], [plain(item) for item in items if item.plain]),
        (
            words["only left"],
            [written(item.keras, item.keras_default) for item in items if not item.torch],
        ),
        (
            words["only right"],
            [written(item.torch, item.torch_default) for item in items if not item.keras],
        ),
    ]
    return [f"{said} {', '.join(some)}." for said, some in lines if some]


def plain(item: Argument) -> str:
    """An argument that is copied as it is, with Keras's default."""
    if item.keras == item.torch:
        return written(item.keras, item.keras_default)
    return f"{code(item.keras)}{BETWEEN}{written(item.torch, item.torch_default)}"


def written(name: str, value: str | None) -> str:
    """An argument as a signature has it."""
    return code(name if value in (None, UNKNOWN) else f"{name}={value}")
