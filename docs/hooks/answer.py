"""Which lines of a program are the answer, by one rule for all rows.

A line is the answer when it uses a name that the program's one-liner names, and that name
is not merely one of the program's own variables. Imports never are. The rest is set-up.
"""

import ast
import re

IDENTIFIER = re.compile(r"[A-Za-z_][\w.]*")


def named(one_liner: str) -> set[str]:
    """The names in the backticks of a one-liner, each without what stands before its dot."""
    quoted = " ".join(re.findall(r"`([^`]+)`", one_liner))
    return {name.rstrip(".").split(".")[-1] for name in IDENTIFIER.findall(quoted)}


def variables(tree: ast.AST) -> set[str]:
    """The names that the program assigns, loops over or takes as parameters."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
    return found


def uses(node: ast.AST) -> str | None:
    """The name that one node uses or defines."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name) | ast.keyword(arg=name):
            return name
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
    return None


def answer_lines(code: str, one_liner: str) -> set[int]:
    """The numbers (from 1) of the lines that answer the reader's question."""
    tree = ast.parse(code)
    wanted = named(one_liner) - variables(tree)
    lines = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            continue
        if uses(node) in wanted:
            last = getattr(node, "end_lineno", node.lineno)
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                last = node.lineno
            lines.update(range(last if isinstance(node, ast.Attribute) else node.lineno, last + 1))
    return lines
