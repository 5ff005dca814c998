"""Whether the installed packages hold the wording of a message that nothing raises here."""

import ast
import mmap
import sysconfig
from functools import cache
from pathlib import Path

from tandem.read.entries import Entry
from tandem.read.templates import folded, plain

PACKAGES = Path(sysconfig.get_paths()["purelib"])


def missing(entry: Entry) -> str | None:
    """Why the file that an entry names does not hold its first message, or None."""
    path = PACKAGES / entry.source
    if not path.is_file():
        return f"there is no file {entry.source} in the installed packages"
    wording = max(entry.templates[0].literals, key=len).strip()
    if path.suffix == ".py":
        sought = folded(plain(wording))
        found = any(sought in text for text in strings(path))
    else:
        found = holds(path, wording)
    return None if found else f"{entry.source} does not say {wording!r}"


@cache
def strings(path: Path) -> list[str]:
    """Every text in a module, pieces of one text joined; what differs in it is left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    joined = ["".join(map(piece, node.values)) for node in ast.walk(tree) if is_joined(node)]
    texts = [node.value for node in nodes if isinstance(node.value, str)]
    added = [sum_of(node) for node in ast.walk(tree) if isinstance(node, ast.BinOp)]
    return [folded(plain(text)) for text in (*texts, *joined, *added)]


def is_joined(node: ast.AST) -> bool:
    """Whether a node is a text with expressions in it."""
    return isinstance(node, ast.JoinedStr)


def piece(node: ast.AST) -> str:
    """What a part of a text with expressions in it says; an expression is a gap."""
    return str(node.value) if isinstance(node, ast.Constant) else "\0"


def sum_of(node: ast.AST) -> str:
    """The text that is made of texts by ``+``; what is none is a gap."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return sum_of(node.left) + sum_of(node.right)
    if isinstance(node, ast.JoinedStr):
        return "".join(map(piece, node.values))
    return (
        node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else "\0"
    )


def holds(path: Path, wording: str) -> bool:
    """Whether a file, a shared library for one, holds some text as it is written."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(wording.encode()) >= 0
