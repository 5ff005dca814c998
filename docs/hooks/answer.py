"""Which lines of a program are the answer, by one rule for all rows.

A line is the answer when it uses a name that the program's one-liner names. A bare name
in the one-liner (``x``) does not count when it is one of the program's own variables; a
name behind a dot (``optimizer.step``) always does. Imports never are the answer. The rest
is set-up.
"""

import ast
import re

IDENTIFIER = re.compile(r"[A-Za-z_][\w.]*")


def named(one_liner: str) -> tuple[set[str], set[str]]:
    """The names in the backticks of a one-liner: those behind a dot, and the bare ones."""
    quoted = " ".join(re.findall(r"`([^`]+)`", one_liner))
    names = [name.rstrip(".") for name in IDENTIFIER.findall(quoted)]
    behind_dot = {name.split(".")[-1] for name in names if "." in name}
    return behind_dot, {name for name in names if "." not in name}


def variables(tree: ast.AST) -> set[str]:
    """The names that the program assigns, loops over or takes as parameters."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
    return found


def used_lines(node: ast.AST, behind_dot: set[str], bare: set[str]) -> range:
    """The lines on which one node uses or defines a wanted name; empty if it does not."""
    match node:
        case ast.Attribute(attr=name) if name in behind_dot | bare:
            return range(node.end_lineno, node.end_lineno + 1)
        case ast.keyword(arg=name) | ast.Name(id=name) if name in behind_dot | bare:
            return range(node.lineno, node.end_lineno + 1)
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) if name in bare:
            return range(node.lineno, node.lineno + 1)
    return range(0)


def answer_lines(code: str, one_liner: str) -> set[int]:
    """The numbers (from 1) of the lines that answer the reader's question."""
    tree = ast.parse(code)
    behind_dot, bare = named(one_liner)
    own = variables(tree)
    lines: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            lines.update(used_lines(node, behind_dot, bare - own))
        else:
            lines.update(used_lines(node, behind_dot - own, bare - own))
    return lines
