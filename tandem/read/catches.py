"""Where a program catches an exception, or records warnings."""

import ast
from functools import cache

from tandem.read import syntax


def recorded(node: ast.AST) -> str | None:
    """The name that a block gives to the list of warnings that it records, if it does."""
    for item in node.items if isinstance(node, ast.With) else ():
        call, name = item.context_expr, item.optional_vars
        if (
            isinstance(name, ast.Name)
            and isinstance(call, ast.Call)
            and ast.unparse(call.func).endswith("catch_warnings")
            and any(keyword.arg == "record" for keyword in call.keywords)
        ):
            return name.id
    return None


@cache  # both languages and the check ask
def anything(code: str) -> bool:
    """Whether a program catches an exception, or records warnings."""
    told = "except" in code or "catch_warnings" in code
    return told and any(
        isinstance(node, ast.ExceptHandler) or recorded(node)
        for node in ast.walk(syntax.tree(code))
    )
