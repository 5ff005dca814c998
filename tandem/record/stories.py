"""Runs the stories as notebooks, and holds each against its recorded one.

A story is a program in percent format. jupytext reads it as a notebook, a fresh kernel
runs that in an empty directory, and the executed notebook is kept beside it.
"""

import base64
import os
import re
import tempfile
from itertools import zip_longest
from pathlib import Path
from threading import Event

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from tandem import ROOT
from tandem.problem import Problem
from tandem.record import recording, runner

ENVIRONMENT = runner.ENVIRONMENT | {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}

KERNEL_OPTIONS = (
    "--IPKernelApp.exec_lines=import sys; "
    f"sys.path.insert(0, {str(ROOT)!r}); "
    "from tandem.record import forkserver; sys.addaudithook(forkserver.forbid_network); "
    "del sys.path[0], sys, forkserver"
)
"""What a kernel does before the first cell: it forbids the network, as for a program."""

TIMING = "timing"
"""Tag of a cell that prints how long something took."""

NUMBER = re.compile(r"\d+(\.\d+)?")
COLOURS = re.compile(r"\x1b\[[\d;]*m")


LIMIT = 3 * runner.LIMIT
"""Seconds for a cell: one side's training takes up to three minutes on two cores."""


def recorded_path(path: Path) -> Path:
    """Where a story's executed notebook is kept."""
    return path.with_suffix(".ipynb")


def place(path: Path, number: int, cell: NotebookNode) -> str:
    """A cell as messages name it: its story, its number from 1, its first line."""
    first_line = cell.source.partition("\n")[0]
    return f'{path}, cell {number} ("{first_line}")'


def read(path: Path) -> NotebookNode:
    """A story's source as a notebook that is the same each time."""
    notebook = jupytext.read(path)
    notebook.metadata.pop("jupytext")
    notebook.metadata.language_info = {"name": "python"}
    for number, cell in enumerate(notebook.cells, start=1):
        cell.id = f"cell-{number}"
    return notebook


def run(path: Path, limit: float = LIMIT, stop: Event | None = None) -> NotebookNode:
    """Run a story; raise `Problem` at a cell that fails or takes more than `limit` s.

    Once `stop` is set, no further cell is run.
    """
    notebook = read(path)
    client = NotebookClient(
        notebook,
        timeout=limit,
        startup_timeout=max(limit, runner.PATIENCE),
        iopub_timeout=runner.PATIENCE,  # what a busy kernel printed may come late
        raise_on_iopub_timeout=True,
        force_raise_errors=True,  # also where a tag would allow an error
        coalesce_streams=True,
        record_timing=False,
        extra_arguments=[KERNEL_OPTIONS],
        shutdown_kernel="immediate",
    )
    with tempfile.TemporaryDirectory(prefix="tandem-run-") as home:
        folder = Path(home, "folder")
        folder.mkdir()
        own = {"IPYTHONDIR": home}  # not the user's own start-up files
        with client.setup_kernel(cwd=folder, env=os.environ | ENVIRONMENT | own):
            for number, cell in enumerate(notebook.cells, start=1):
                if stop and stop.is_set():
                    raise Problem(place(path, number, cell), "was not run, since nobody waits")
                try:
                    client.execute_cell(cell, number - 1)
                except CellTimeoutError:
                    what = f"was still running after {limit:g} s and was killed"
                except DeadKernelError:
                    what = "killed the kernel, its own words are on stderr"
                except CellExecutionError as error:
                    what = COLOURS.sub("", f"failed with {error.ename}\n\n{error.traceback}")
                else:
                    continue
                raise Problem(place(path, number, cell), what) from None
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [out for out in cell.outputs if out.get("name") != "stderr"]
    return notebook


def printed(cell: NotebookNode) -> str:
    """What a code cell printed, and the text of what it showed."""
    return "\n".join(
        out.text if out.output_type == "stream" else out.data.get("text/plain", "")
        for out in cell.get("outputs", [])
    )


def pictures(cell: NotebookNode) -> list[bytes]:
    """What a code cell drew, as PNG files."""
    shown = (out.get("data", {}).get("image/png") for out in cell.get("outputs", []))
    return [base64.b64decode(picture) for picture in shown if picture]


def cell_difference(new: NotebookNode, old: NotebookNode, scratch: Path) -> str | None:
    """Why an executed cell does not say what the recorded one says, or None."""
    if any(new[part] != old[part] for part in ("cell_type", "source", "metadata")):
        return "it was edited after it was recorded"
    new_text, old_text = printed(new), printed(old)
    if TIMING in new.metadata.get("tags", []):
        # How long this machine took is no claim of the story; its words are.
        new_text, old_text = NUMBER.sub("#", new_text), NUMBER.sub("#", old_text)
    if why := recording.difference(new_text, old_text):
        return why
    for number, (drawn, kept) in enumerate(zip_longest(pictures(new), pictures(old)), start=1):
        recorded = scratch / f"picture {number}" if kept else None
        if recorded:
            recorded.write_bytes(kept)
        if why := recording.picture_difference(drawn, recorded, scratch):
            return why
    return None


def difference(path: Path, executed: NotebookNode, scratch: Path) -> str | None:
    """Why an executed story is not the recorded one, or None."""
    if not recorded_path(path).exists():
        return f"{path} was never recorded"
    recorded = nbformat.read(recorded_path(path), as_version=4)
    if len(executed.cells) != len(recorded.cells):
        return f"{path} has {len(executed.cells)} cells, recorded are {len(recorded.cells)}"
    pairs = zip(executed.cells, recorded.cells, strict=True)
    for number, (new, old) in enumerate(pairs, start=1):
        if why := cell_difference(new, old, scratch):
            return f"{place(path, number, new)}: {why}"
    return None


def record(path: Path, executed: NotebookNode, scratch: Path):
    """Rewrite the recorded notebook, but for the outputs that still say the same.

    So a diff shows what changed, and neither a last digit nor a time. Raises `Problem`, and
    writes nothing, where a printed value does not keep its printed bound.
    """
    for number, cell in enumerate(executed.cells, start=1):
        if broken := recording.broken_bound(printed(cell)):
            raise Problem(place(path, number, cell), broken)
    target = recorded_path(path)
    known = {}
    if target.exists():
        recorded = nbformat.read(target, as_version=4)
        known = {cell.source: cell for cell in recorded.cells}
    for cell in executed.cells:
        old = known.get(cell.source)
        if cell.cell_type == "code" and old and not cell_difference(cell, old, scratch):
            cell.outputs = old.outputs
            for out in cell.outputs:
                if "execution_count" in out:
                    out.execution_count = cell.execution_count
    nbformat.write(executed, target)


def check_prose(path: Path, notebook: NotebookNode):
    """Raise `Problem` unless each English cell is followed by its French twin."""
    english = None
    for number, cell in enumerate(notebook.cells, start=1):
        where = place(path, number, cell)
        language = cell.metadata.get("lang") if cell.cell_type == "markdown" else "code"
        if language not in ("en", "fr", "code"):
            raise Problem(where, 'its language is missing. Write [markdown] lang="en" or "fr".')
        if language == "fr" and english is None:
            raise Problem(where, "it has no English twin. Write it directly above.")
        if language != "fr" and english is not None:
            raise Problem(where, "the French twin is missing. Write it directly above.")
        if language == "fr":
            check_twins(where, english.source, cell.source)
        english = cell if language == "en" else None
    if english is not None:
        raise Problem(where, "it has no French twin. Write it directly below.")


def check_twins(where: str, english: str, french: str):
    """Raise `Problem` unless both have the same headings and name the same API."""
    for what, pattern in {"headings": r"(?m)^#+ ", "names in backticks": r"`[^`]+`"}.items():
        if sorted(re.findall(pattern, english)) != sorted(re.findall(pattern, french)):
            raise Problem(where, f"its English twin has other {what}.")
