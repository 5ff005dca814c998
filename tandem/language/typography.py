"""How a line of text is set: French spaces that must not break, code in backticks as HTML."""

import re
from collections.abc import Callable
from html import escape

BEFORE = re.compile(r"(?<=\S) (?=[:;?!»%])|(?<=\d) (?=\d{3}(?!\d))")
"""Before a double sign or a percent sign, and between the thousands of a number."""
AFTER = re.compile(r"(?<=«) ")
NO_BREAK = "\N{NO-BREAK SPACE}"


def french(text: str) -> str:
    """A line of prose with its unbreakable spaces; code in backticks stays as it is."""
    parts = text.split("`")
    for number in range(0, len(parts), 2):
        parts[number] = AFTER.sub(NO_BREAK, BEFORE.sub(NO_BREAK, parts[number]))
    # A space between code and a sign belongs to the prose that starts there.
    for number in range(2, len(parts), 2):
        parts[number] = re.sub(r"^ (?=[:;?!»%])", NO_BREAK, parts[number])
    return "`".join(parts)


def typeset(text: str, language: str) -> str:
    """A line of prose with the typography of its language."""
    return french(text) if language == "fr" else text


def code_element(code: str) -> str:
    """Code as HTML."""
    return f"<code>{code}</code>"


def as_html(text: str, code: Callable[[str], str] = code_element) -> str:
    """A line of text as HTML; `code` makes an element of what stands in backticks."""
    parts = escape(text, quote=False).split("`")
    parts[1::2] = map(code, parts[1::2])
    return "".join(parts)
