"""How long a build takes, at today's rows and at more of them: does it grow linearly?"""

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tandem import ROOT
from tandem.read import content
from tandem.read.pages import read_lines, shown_rows
from tandem.tools.bench.report import PROMISED, line, timed, title


def multiply(tree: Path, times: int):
    """Copy the project's site and rows to a tree that has each row several times."""
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    for folder in ("docs", "snippets", "tandem"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=ignored)
    for config in ROOT.glob("mkdocs*.yml"):
        shutil.copy(config, tree)
    for copy in range(2, times + 1):
        for row in content.rows(ROOT):
            shutil.copytree(ROOT / "snippets" / row, tree / "snippets" / f"{row}_{copy}")
    for language, sources in content.sources(ROOT).items():
        for name, source in sources.items():
            page = tree / "docs" / language / name
            text = [
                source,
                *(copied_sections(source, name, copy + 2) for copy in range(times - 1)),
            ]
            page.write_text("\n".join(text), encoding="utf-8")


def copied_sections(source: str, path: str, copy: int) -> str:
    """A page's sections that show a row, for that copy of the rows."""
    rows = {shown.line: shown for shown in shown_rows(source, path)}
    section, sections = [], []
    for text in read_lines(source, path):
        if not text.fenced and text.text.startswith("## "):
            section = [f"{text.text} {copy}"]
        elif text.number in rows:
            section.append(f"::: {rows[text.number].row}_{copy}")
            sections.append(section)
        else:
            section.append(text.text)
    return "\n\n" + "\n".join(text for lines in sections for text in lines)


def build_seconds(times: int) -> tuple[float, float]:
    """Wall and processor seconds of the build with each row so many times."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as scratch:
        tree = Path(scratch, "project")
        multiply(tree, times)
        command = [sys.executable, "-m", "tandem.publish", "site"]
        command += ["--target", Path(scratch, "site")]
        before = os.times()
        seconds = timed(lambda: subprocess.run(command, cwd=tree, check=True))
        after = os.times()
        built = json.loads(Path(scratch, "site", "rows.json").read_text())
        assert len(built) == times * len(content.rows(ROOT))
        busy = after.children_user + after.children_system
        return seconds, busy - before.children_user - before.children_system


def bench_build():
    """Build time at today's rows, at more of them: does it grow linearly?"""
    title("Site, both languages")
    rows = len(content.rows(ROOT))
    steps = sorted({1, 2, 4, -(-PROMISED // rows)})
    seconds = {times * rows: build_seconds(times) for times in steps}
    for count, (wall, busy) in seconds.items():
        budget = f"at most 15 s at {PROMISED} rows"
        line(f"{count} rows ({busy:.1f} s of processor time)", f"{wall:.1f} s", budget)
    for few, many in itertools.pairwise(seconds):
        slope = (seconds[many][1] - seconds[few][1]) / (many - few)
        what = f"processor time of a row more, from {few} to {many} rows"
        line(what, f"{slope * 1000:.0f} ms", "the same at each step: linear")
