"""Names that a file of twins gives to expressions, so that it says each once.

``[let]`` at the head of ``snippets/twins/<family>.toml`` holds them: ``step = "pool_size if
strides is None else strides"``. They stand in every expression of the file, and in one another
from the first to the last.
"""

import ast
import copy

from tandem.read.expressions import Mistake

EXPRESSIONS = ("write", "call", "when", "use", "as")
"""The keys under which expressions stand; those of a list stand in it."""


def expanded(data: dict) -> dict:
    """What a file of twins holds, each name of ``let`` replaced by what it stands for.

    Raises `Mistake` for one that is no expression.
    """
    names: dict[str, ast.expr] = {}
    for name, text in data.get("let", {}).items():
        try:
            names[name] = _Put(names).visit(_parsed(text))
        except SyntaxError:
            raise Mistake(f"let: `{text}` is no Python expression") from None
    rest = {key: value for key, value in data.items() if key != "let"}
    return _walked(rest, _Put(names), "") if names else rest


def _parsed(text: str) -> ast.expr:
    return ast.parse(text.strip(), mode="eval").body


def _walked(value, put: "_Put", key: str):
    """A part of the file, its expressions with the names replaced."""
    if isinstance(value, dict):
        return {name: _walked(inner, put, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_walked(inner, put, key) for inner in value]
    return put.text(value) if isinstance(value, str) and key in EXPRESSIONS else value


class _Put(ast.NodeTransformer):
    """Puts expressions where their names stand."""

    def __init__(self, names: dict[str, ast.expr]):
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self.names.get(node.id)
        return copy.deepcopy(found) if found else node

    def text(self, text: str) -> str:
        """An expression as text; as it was written where it has no such name."""
        try:
            tree = _parsed(text)
        except SyntaxError:
            return text  # whoever reads it says what is wrong
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        return ast.unparse(self.visit(tree)) if used & self.names.keys() else text
