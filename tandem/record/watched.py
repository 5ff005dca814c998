"""A program as it is published, which tells `caught` what it catches.

Its text stays as it is. Calls stand in its syntax tree alone: at the start of each ``except``
clause, and after each block that records warnings.
"""

import ast
from types import CodeType

from tandem.read import catches
from tandem.record import caught

CALL = f'__import__("{caught.MODULE}").{{}}'
"""A program may give any name that it likes a meaning of its own: this call needs none."""


def compiled(text: str, name: str) -> CodeType:
    """A program ready to run; raises `SyntaxError` as Python does."""
    return compile(tree(text), name, "exec")


def tree(text: str) -> ast.Module:
    """The syntax tree of a program, with the calls."""
    return ast.fix_missing_locations(Calls().visit(ast.parse(text)))


class Calls(ast.NodeTransformer):
    """Adds the calls."""

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        """Tell of the exception before anything else."""
        self.generic_visit(node)
        node.body.insert(0, statement("error()", node))
        return node

    def visit_With(self, node: ast.With) -> ast.AST | list[ast.AST]:
        """Tell of the warnings after the block."""
        self.generic_visit(node)
        name = catches.recorded(node)
        return [node, statement(f"warnings_of({name})", node)] if name else node


def statement(call: str, at: ast.AST) -> ast.AST:
    """A call as a statement that stands in the line in which another node begins."""
    [made] = ast.parse(CALL.format(call)).body
    for part in ast.walk(made):
        ast.copy_location(part, at)
        part.end_lineno, part.end_col_offset = at.lineno, at.col_offset
    return made
