"""What programs catch: reruns a copy of each that says so, and keeps what it said.

The programs stay as they are published. In the copy, each ``except`` clause starts with a
call of `caught`, which lies beside it, and one follows each block that records warnings.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tandem.read import errors
from tandem.read.catalogue import Row
from tandem.read.notes import Proof
from tandem.record import caught, recording, runner

CALL = '__import__("caught").{}'
HELPER = ("caught.py", Path(caught.__file__).read_text(encoding="utf-8"))


def instrumented(code: str) -> str:
    """A copy of a program that says what it catches; its own statements are unchanged."""
    calls = [
        (handler.body[0].lineno, handler.body[0].col_offset, CALL.format("error()"))
        for handler in errors.handlers(code)
    ]
    calls += [
        (block.end_lineno + 1, block.col_offset, CALL.format(f"warnings_of({name})"))
        for block, name in errors.recorded_warnings(code)
    ]
    lines = code.splitlines()
    for number, column, call in sorted(calls, reverse=True):
        line = lines[number - 1] if number <= len(lines) else ""
        before, after = line.encode()[:column].decode(), line.encode()[column:].decode()
        if before.strip():  # the handler is one line: `except ValueError: pass`
            lines[number - 1] = f"{before}{call}; {after}"
        else:
            lines.insert(number - 1, " " * column + call)
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Copy:
    """The copy of one program: where the program is, and what to run in its place."""

    path: Path
    runnable: runner.Program

    @property
    def recorded(self) -> Path:
        """Where it is kept what the program catches."""
        return errors.recorded(self.path)


def copy_of(path: Path, code: str, beside: tuple[tuple[str, str], ...] = ()) -> Copy:
    """The copy of a program, with `caught` and the files that it needs beside it."""
    return Copy(path, runner.Program(path.name, instrumented(code), (HELPER, *beside)))


def copies(rows: dict[str, Row], proofs: dict[str, Proof]) -> dict[str, list[Copy]]:
    """The copies of all programs that catch something, by the id of the row or the note."""
    found: dict[str, list[Copy]] = {}
    for row in rows.values():
        for program in row.programs:
            if errors.catches(program.code):
                copy = copy_of(program.path, program.code, row.beside(program))
                found.setdefault(row.id, []).append(copy)
    for proof in proofs.values():
        if errors.catches(proof.code):
            found[proof.id] = [copy_of(proof.path, proof.code)]
    return found


LENGTH = 500
"""Characters of a message that are kept; a longer one ends with its last whole word."""


def said(stdout: str, length: int = LENGTH) -> list[dict[str, str]]:
    """What a copy said that it caught: each once, in the order of the program."""
    found = []
    for line in stdout.splitlines():
        if line.startswith(caught.MARK):
            entry = json.loads(line.removeprefix(caught.MARK))
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
    """Why a copy did not say what is recorded, or None; numbers may differ as they print."""
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
