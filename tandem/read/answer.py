"""Which lines of a program are the answer, by one rule for all rows.

A line is the answer when it uses a name that the program's one-liner names. A bare name
in the one-liner (``x``) does not count when it is one of the program's own variables; a
name behind a dot (``optimizer.step``) always does. A ``def`` or ``class`` that is named
belongs to the answer with its body. Imports never are the answer, and a ``print`` only if
nothing else is. The rest is set-up.
"""

import ast
import re
from functools import cache

from tandem.read import syntax

IDENTIFIER = re.compile(r"[A-Za-z_][\w.]*")


def named(one_liner: str) -> tuple[set[str], set[str]]:
    """The names in the backticks of a one-liner: those behind a dot, and the bare ones."""
    quoted = re.sub(r"\"[^\"]*\"", "", " ".join(re.findall(r"`([^`]+)`", one_liner)))
    names = [name.rstrip(".") for name in IDENTIFIER.findall(quoted)]
    behind_dot = {name.split(".")[-1] for name in names if "." in name}
    return behind_dot, {name for name in names if "." not in name}


@cache  # trees are kept: `syntax.tree`
def variables(tree: ast.AST) -> frozenset[str]:
    """The names that the program assigns, loops over or takes as parameters."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
    return frozenset(found)


def uses(node: ast.AST, names: set[str]) -> bool:
    """Whether one node uses or defines one of the names."""
    match node:
        case ast.Attribute(attr=name) | ast.keyword(arg=name) | ast.Name(id=name):
            return name in names
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name in names
    return False


def own_lines(statement: ast.stmt) -> range:
    """The lines of a statement without those of the statements inside it."""
    decorators = getattr(statement, "decorator_list", [])
    first = min(node.lineno for node in [statement, *decorators])
    inside = [child.lineno for child in ast.walk(statement) if isinstance(child, ast.stmt)][1:]
    return range(first, min([*inside, statement.end_lineno + 1]))


def own_nodes(statement: ast.stmt):
    """The nodes of a statement without those of the statements inside it."""
    yield statement
    waiting = list(ast.iter_child_nodes(statement))
    while waiting:
        node = waiting.pop()
        if not isinstance(node, ast.stmt):
            yield node
            waiting += ast.iter_child_nodes(node)


def is_print(statement: ast.stmt) -> bool:
    """Whether a statement does nothing but print."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"))):
            return True
    return False


def lines_of(statement: ast.stmt, names: set[str]) -> range:
    """The lines of a statement that are the answer: with its body where it is named itself.

    Of another one that holds statements, such as ``for`` and ``with``, its head is.
    """
    if isinstance(statement, ast.FunctionDef | ast.ClassDef) and statement.name in names:
        return range(own_lines(statement).start, statement.end_lineno + 1)
    return own_lines(statement)


@cache  # pages ask, and the search
def answer_lines(code: str, one_liner: str) -> frozenset[int]:
    """The numbers (from 1) of the lines that answer the reader's question.

    A statement is the answer as a whole, however many lines it takes.
    """
    tree = syntax.tree(code)
    behind_dot, bare = named(one_liner)
    own = variables(tree)
    lines: set[int] = set()
    printed: set[int] = set()
    for statement in ast.walk(tree):
        if not isinstance(statement, ast.stmt):
            continue
        for node in own_nodes(statement):
            is_attribute = isinstance(node, ast.Attribute)
            names = (behind_dot if is_attribute else behind_dot - own) | (bare - own)
            if uses(node, names):
                found = printed if is_print(statement) else lines
                found.update(lines_of(statement, names))
    return frozenset(lines or printed)
