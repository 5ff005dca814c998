"""Programs as Python reads them, each parsed once."""

import ast
import io
import tokenize
from functools import cache
from pathlib import Path

from tandem.problem import Problem


@cache
def tree(code: str) -> ast.Module:
    """The syntax tree of a program; nobody changes it."""
    return ast.parse(code)


def split_docstring(path: Path) -> tuple[str, str]:
    """A program's docstring's first line, and the rest of the file.

    Raises `Problem` for a file that is not valid Python, and for one without a docstring.
    """
    text = path.read_text(encoding="utf-8")
    last, docstring = first_string(text)
    code = "".join(text.splitlines(keepends=True)[last:])
    kept = code.lstrip("\n")
    try:
        tree(kept)
    except SyntaxError as error:
        skipped = last + code.count("\n") - kept.count("\n")
        where = f"{path}:{error.lineno + skipped}"
        raise Problem(where, f"not valid Python: {error.msg}") from None
    if not docstring:
        raise Problem(
            f"{path}:1",
            "a program starts with a docstring; its first line is its one-liner in the tables",
        )
    return docstring.splitlines()[0], kept


def first_string(text: str) -> tuple[int, str]:
    """The docstring of a text and its last line; no line and no text if it starts otherwise."""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.STRING:
                return token.end[0], ast.literal_eval(token.string)
            if token.type not in (tokenize.COMMENT, tokenize.NL):
                break
    except (tokenize.TokenError, SyntaxError):
        pass
    return 0, ""
