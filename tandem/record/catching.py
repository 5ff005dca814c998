"""What programs catch: each program that does, and what is kept of what it told.

`watched` has a program tell `caught`, which writes it down.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tandem.read import catches, errors
from tandem.read.catalogue import Row
from tandem.read.notes import Proof
from tandem.record import recording, runner
from tandem.record.rows import runnable


@dataclass(frozen=True)
class Catching:
    """A program that catches something: where it is, and what to run."""

    path: Path
    runnable: runner.Program

    @property
    def recorded(self) -> Path:
        """Where it is kept what the program catches."""
        return errors.recorded(self.path)


def programs(rows: dict[str, Row], proofs: dict[str, Proof]) -> dict[str, list[Catching]]:
    """All programs that catch something, by the id of the row or the note."""
    found: dict[str, list[Catching]] = {}
    for row in rows.values():
        for program in row.programs:
            if catches.anything(program.code):
                one = Catching(program.path, runnable(program, row))
                found.setdefault(row.id, []).append(one)
    for proof in proofs.values():
        if catches.anything(proof.code):
            found[proof.id] = [Catching(proof.path, runner.Program("block.py", proof.code))]
    return found


LENGTH = 500
"""Characters of a message that are kept; a longer one ends with its last whole word."""


def said(told: str, length: int = LENGTH) -> list[dict[str, str]]:
    """What a program told that it caught: each once, in the order of the program."""
    found = []
    for line in told.splitlines():
        entry = json.loads(line)
        inside = f"{entry['kind'].rpartition('.')[2]}: "  # AutoGraph repeats it
        entry["message"] = essential(entry["message"], length).removeprefix(inside)
        if entry not in found:
            found.append(entry)
    return found


DROPPED = (
    (r"\x1b\[[0-9;]*m", ""),  # colours
    (r"\{\{\w+ [^}]*\}\} ?", ""),  # nodes of a graph
    (r"\[\[\]\] ?", ""),
    (r" \(Triggered internally at .*\)", ""),  # a line in the framework's own C++
    (r"(?<=\]) name: \S*$", ""),
    (r" \((?:[\w<>.-]*, )?line \d+\)$", ""),
    (r", value=\[[\s\S]*?\]>", ">"),  # all numbers of a variable
    (r"(<class '[\w.]+'>)(?:, \1)+", r"\1, …"),
    (r"\[[-\[\]\d., e+]{60,}\]", "[…]"),
    (r"0x[0-9a-fA-F]{6,}", "0x…"),
    (r"(?<=id=)\d{12,}|(?<=_id': )\d{12,}", "…"),  # addresses that are called numbers
    (r"(?<![\w/:.])/(?:[\w.+-]+/)+(?=[\w.])", ""),  # folders
)
"""What stands in a message and does not say what is wrong, and what takes its place."""

FRAME = re.compile(r"^\s*File \"")
BESIDE_THE_POINT = re.compile(
    r"^\s*(Detected at node|Graph execution error|in user code:|\^+$|$)"
)
THE_REST = re.compile(
    r"^\s*((Call a|A)rguments received by|Stack trace|from user code|Traceback|; NodeDef|"
    r"Set TORCHDYNAMO|Original stack trace)"
)
"""From here on a message repeats the call, or shows frames."""


def essential(message: str, length: int = LENGTH) -> str:
    """The part of a message that says what is wrong: no colours, addresses, paths, frames."""
    kept: list[str] = []
    frame = None
    for line in message.splitlines():
        indent = len(line) - len(line.lstrip())
        if kept and THE_REST.match(line):
            break
        if FRAME.match(line):
            frame = indent
        elif BESIDE_THE_POINT.match(line) or (frame is not None and indent > frame):
            continue
        else:
            frame = None
            kept.append(line)
    text = "\n".join(kept)
    for pattern, replacement in DROPPED:
        text = re.sub(pattern, replacement, text, flags=re.M)
    text = "\n".join(line.strip() for line in text.splitlines() if line.strip())
    if len(text) > length:
        text = text[:length].rsplit(maxsplit=1)[0] + " …"
    return text


SAME_BUT_WORDED = {
    "no GPU": re.compile(r"Found no NVIDIA driver|not compiled with CUDA enabled"),
    "filter of four dimensions": re.compile(r"^(convolution )?filter must be 4-dimensional"),
    "matrix times vector": re.compile(r"^In\[0\] and In\[1\] has diff|^In\[1\] ndims must be"),
}
"""What one build or machine says in other words than the next: PyTorch's build for CPUs alone,
TensorFlow where the processor makes it leave oneDNN off."""


def difference(new: list[dict[str, str]], old: list[dict[str, str]]) -> str | None:
    """Why it was not told what is recorded, or None; numbers may differ as they print."""
    return recording.difference(as_text(portable(new)), as_text(portable(old)))


def portable(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    """Entries in which what is worded by the build or the machine has one wording."""
    found = []
    for entry in entries:
        named = [
            name for name, words in SAME_BUT_WORDED.items() if words.search(entry["message"])
        ]
        found.append({"by": entry["by"], "message": named[0]} if named else entry)
    return found


def as_text(entries: list[dict[str, str]]) -> str:
    """A recording as it is written."""
    return json.dumps(entries, ensure_ascii=False, indent=1) + "\n"
