"""The statements of the study notes that Tandem grew out of: each judged, corrected, proved.

The page ``notes`` has one directive a statement, then what was noted, then, after an empty
line, what is true today:

    ::: note TF-10 | wrong | activations/softmax
    `softmax` returns the highest value.

    It returns a vector of probabilities; the class comes from `argmax`.

After the last bar stand the rows or pages where the subject lives. The proof is a whole
program, ``snippets/notes/tf_10.py``, read as text here and run as every block of a page.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from tandem.read.syntax import split_docstring

JUDGEMENTS = ("right", "imprecise", "wrong", "outdated", "open question", "added trap")
COUNTS = {"GE": 5, "TF": 83, "PT": 60}
"""How many statements the notes make: in general, on TensorFlow, on PyTorch."""

IDS = tuple(f"{group}-{n:02}" for group, count in COUNTS.items() for n in range(1, count + 1))
UNPROVED = {"TF-12": "spelling", "PT-45": "heading"}
"""Statements that no program can prove, and what they are."""

DIRECTIVE = re.compile(
    r"^::: note (?P<id>\w+-\d+) \| (?P<judgement>[\w ]+?) \| (?P<places>[\w/, -]+)$"
)


@dataclass(frozen=True)
class Proof:
    """The program that proves what the page says today of one statement."""

    id: str
    path: Path
    code: str
    """The whole file but its docstring, which says what is proved."""


def proof_path(note: str) -> Path:
    """Where the proof of a statement is, from the project's root."""
    return Path("snippets", "notes", f"{note.lower().replace('-', '_')}.py")


def read_proofs(root: Path) -> dict[str, Proof]:
    """All proofs by the statement's id (``TF-10``)."""
    proofs = {}
    for path in sorted((root / "snippets" / "notes").glob("*.py")):
        note = path.stem.upper().replace("_", "-")
        proofs[note] = Proof(note, path.relative_to(root), split_docstring(path)[1])
    return proofs
