"""Code as HTML, its syntax coloured, line by line.

Pygments reads it; its own formatter would wrap every name and sign too, in half a page more of
HTML. Here a span stands only around what the styles give a colour of its own.
"""

from functools import cache
from html import escape

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Comment, Keyword, Name, Number, String

COLOURED = (
    *(Keyword, String, Number, Comment),
    *(Name.Class, Name.Decorator, Name.Exception, Name.Function),
)
"""The kinds of tokens that have a colour; any other is as the text around it."""

ASIDE = "aside"
"""The class of a comment behind code, which a narrow screen puts on a line of its own."""


def coloured(code: str, language: str) -> str:
    """Code with its syntax coloured."""
    return "".join(coloured_lines(code, language))


def coloured_lines(code: str, language: str) -> list[str]:
    """Each line of some code as HTML, its end included, so that spans end with it."""
    lines: list[list[tuple[str, str]]] = [[]]
    for kind, text in lexer(language).get_tokens(code):
        for piece in text.splitlines(keepends=True):
            add(lines[-1], css_class(kind), piece)
            if piece.endswith("\n"):
                lines.append([])
    return [line_html(aside(line)) for line in lines if line]


@cache
def lexer(language: str) -> Lexer:
    """What reads a language; it keeps nothing of a text that it has read."""
    return get_lexer_by_name(language, stripnl=False)


@cache
def css_class(kind) -> str:
    """The class that Pygments gives a kind of token; none where it has no colour."""
    if not any(kind in coloured for coloured in COLOURED):
        return ""
    while kind not in STANDARD_TYPES:
        kind = kind.parent
    return STANDARD_TYPES[kind]


def add(line: list[tuple[str, str]], name: str, text: str):
    """Add a text to a line, in one piece with what has the same colour before it."""
    if line and line[-1][0] == name:
        text = line.pop()[1] + text
    line.append((name, text))


def aside(line: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A line whose comment, if code stands before it, holds the space around it too."""
    match line:
        case [*code, ("", before), (name, comment), (_, "\n")] if name.startswith("c"):
            text = before.rstrip()
            if code or text:
                space = before[len(text) :]
                return [*code, ("", text), (f"{name} {ASIDE}", f"{space}{comment}\n")]
    return line


def line_html(line: list[tuple[str, str]]) -> str:
    """A line as HTML; a comment that may go on below knows how far its line is indented."""
    whole = "".join(text for _, text in line)
    indent = len(whole) - len(whole.lstrip(" "))
    return "".join(span(name, text, indent) for name, text in line)


def span(name: str, text: str, indent: int) -> str:
    """A piece of a line as HTML."""
    inside = escape(text, quote=False)
    if not name or not text.strip():
        return inside
    style = f' style="--indent: {indent}"' if indent and name.endswith(ASIDE) else ""
    return f'<span class="{name}"{style}>{inside}</span>'
