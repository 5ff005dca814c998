"""What a row speaks of besides the names that it answers: arguments, settings, other names.

All of it is read from the row's programs and paragraphs, nothing is listed by hand: an argument
that the answer of a cell gives by name (``return_sequences``), a setting that is a word
(``"he_normal"``), what stands in backticks in a one-liner or in the prose of any language
(``KERAS_BACKEND``).
"""

import ast
import builtins
import re
from collections.abc import Iterable
from functools import cache
from keyword import iskeyword

from tandem.read import syntax
from tandem.read.answer import IDENTIFIER, answer_lines, variables
from tandem.read.catalogue import SIDES, Program, Row

QUOTED = re.compile(r"`([^`]+)`")
WORD = re.compile(r"[A-Za-z]\w+")
SHORTEST = 3
"""Letters: shorter ones are variables, or say little."""


def said(row: Row, proses: Iterable[str]) -> list[str]:
    """What the backticks of a row's one-liners and paragraphs hold: names, arguments, settings.

    Its own variables are left out, and what Python itself brings.
    """
    cells = [getattr(row, side) for side in SIDES]
    texts = [*(cell.one_liner for cell in cells), *proses]
    own = {name for cell in cells for name in variables(syntax.tree(cell.code))}
    quoted = (code for text in texts for code in QUOTED.findall(text))
    found = (name.rstrip(".") for code in quoted for name in IDENTIFIER.findall(code))
    return list(dict.fromkeys(name for name in found if tells(name, own)))


def tells(name: str, own: set[str]) -> bool:
    """Whether a name is one that a reader would look up."""
    if len(name) < SHORTEST or iskeyword(name) or hasattr(builtins, name):
        return False
    return name not in own


@cache
def given(program: Program) -> tuple[list[str], list[str]]:
    """The arguments that a program gives by name, and those whose value is a word with it.

    First those of the lines that are the answer, then those of the set-up.
    """
    lines = answer_lines(program.code, program.one_liner)
    answer: dict[str, None] = {}
    setup: dict[str, None] = {}
    for node in ast.walk(syntax.tree(program.code)):
        for keyword in node.keywords if isinstance(node, ast.Call) else ():
            found = answer if keyword.value.lineno in lines else setup
            found |= dict.fromkeys(words_of(keyword))
    return list(answer), [word for word in setup if word not in answer]


def words_of(keyword: ast.keyword) -> Iterable[str]:
    """An argument's name; its value if that is a word in quotes, or a list of such."""
    values = keyword.value.elts if isinstance(keyword.value, ast.List) else [keyword.value]
    settings = [value.value for value in values if isinstance(value, ast.Constant)]
    return [
        *([keyword.arg] if keyword.arg else []),
        *(each for each in settings if isinstance(each, str) and WORD.fullmatch(each)),
    ]
