"""Collects the code blocks of the pages with pytest-codeblocks, as the reader sees them.

pytest-codeblocks finds the files, cuts out the blocks, and pairs each with the output
printed under it. It would run them in one process, where the two frameworks cannot live
together, and compare outputs to the letter. So only these two steps are replaced: each
block runs in a fresh process, and outputs are compared as `recording` says.
"""

import io
import sys

import pytest
from pytest_codeblocks.main import extract_from_buffer
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from tandem import problem
from tandem.read import catalogue
from tandem.record import recording, runner
from tandem.record.rows import runnable
from tests.support import project, shell


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    """Take each page that pytest-codeblocks found as the reader sees it."""
    collectors = yield
    return [
        PublishedPage.from_parent(parent, path=file_path)
        if type(collector) is MarkdownFile
        else collector
        for collector in collectors
    ]


class PublishedPage(MarkdownFile):
    """A page's blocks, cut from the page that the reader sees."""

    def collect(self):
        try:
            text = project.published(self.path)
        except problem.Problem as mistake:
            raise self.CollectError(str(mistake)) from None
        programs = {
            (program.code, part): program
            for row in project.rows().values()
            for part, program in zip(catalogue.PARTS, row.programs, strict=True)
        }
        by_text = {code.rstrip(): program for (code, _), program in programs.items()}
        notes = {proof.code.rstrip(): str(proof.path) for proof in project.proofs().values()}
        self.steps: list[Block] = []
        """The page's shell commands, in its order: each builds on those above."""
        for block in extract_from_buffer(io.StringIO(text)):
            if block.syntax not in ("python", "sh", "bash"):
                continue
            program = by_text.get(block.code.rstrip())
            name = notes.get(block.code.rstrip(), f"line {block.lineno}")
            if program:
                name = f"{program.row} {program.part}"
            item = Block.from_parent(self, name=name)
            item.obj, item.program = block, program
            for mark in block.marks:
                item.add_marker(eval(mark, {"sys": sys, "pytest": pytest}))
            if block.syntax != "python" and not item.get_closest_marker("skip"):
                self.steps.append(item)
            yield item


class Block(TestBlock):
    """One block: a cell, a proof, or a fence of the prose."""

    program: catalogue.Program | None
    has_run = False

    def runnable(self) -> runner.Program | None:
        """The block as a program to run, with the files that a proof needs beside it."""
        if self.obj.syntax != "python":
            return None
        if self.program is None:
            return runner.Program("block.py", self.obj.code)
        return runnable(self.program, project.rows()[self.program.row])

    def runtest(self):
        if self.obj.syntax != "python":
            return self.run_shell()
        result = self.config.runner.run(self.runnable())
        where = self.program.path if self.program else f"{self.path.name}, {self.name}"
        if result.failure:
            pytest.fail(f"{where} {result.failure}\n\n{result.stderr[-3000:]}", pytrace=False)
        if broken := recording.broken_bound(result.stdout):
            pytest.fail(f"{where}: {broken}\n\nIt printed:\n{result.stdout}", pytrace=False)
        if self.config.option.record and self.program:
            return self.record(result)
        stale = self.stale(result, self.obj.expected_output or "")
        if stale and self.program:
            pytest.fail(
                f"{where}: {stale}. If the new one is right, run: "
                f"make record ROW={self.program.row}\n\nIt printed:\n{result.stdout}",
                pytrace=False,
            )

    def stale(self, result: runner.Result, expected: str) -> str | None:
        """Why what was printed and drawn is not what the page shows, or None."""
        picture = self.program.picture if self.program else None
        scratch = self.config.scratch
        return recording.difference(result.stdout, expected) or recording.picture_difference(
            result.picture, picture, scratch
        )

    def record(self, result: runner.Result):
        """Rewrite what is recorded, unless it says the same already."""
        if self.program.output is None or self.stale(result, self.program.output):
            recording.write(self.program, result.stdout, result.picture)
            self.add_report_section("call", "recorded", str(self.program.recorded))

    def run_shell(self):
        """Run the page's shell commands down to this block, but for those that have run."""
        for step in self.parent.steps[: self.parent.steps.index(self) + 1]:
            if not step.has_run:
                step.run_commands()
                step.has_run = True

    def run_commands(self):
        """Run a block's shell commands in a copy of the project, one copy a page."""
        copy = self.config.scratch / self.path.stem
        if not copy.exists():
            project.copy(copy)
        where = f"{self.path.name}, {self.name}"
        command = ["bash", "-euo", "pipefail", "-c", self.obj.code]
        try:
            done = shell.run(command, copy, 5 * runner.LIMIT)
        except TimeoutError as error:
            pytest.fail(f"{where}: {error}", pytrace=False)
        if done.returncode:
            pytest.fail(f"{where}: exit code {done.returncode}\n{done.stdout}", pytrace=False)

    def repr_failure(self, excinfo):
        return str(excinfo.value)


def check_enough(items: list[pytest.Item]):
    """Fail when fewer cells were collected than the rows have, or a note's proof was not."""
    for language in ("en", "fr"):
        sides = sum(
            isinstance(item, Block)
            and item.program is not None
            and item.program.part in catalogue.SIDES
            and item.path.parent.name == language
            and item.path.stem != "index"  # the first page shows a row that another has too
            for item in items
        )
        expected = 2 * len(project.rows())
        if sides < expected:
            raise pytest.UsageError(
                f"docs/{language}: only {sides} cells were collected, the rows have "
                f"{expected}. Is a row missing on its page, or does a page not render?"
            )
        names = {item.name for item in items if item.path.parent.name == language}
        unseen = {str(proof.path) for proof in project.proofs().values()} - names
        if unseen:
            raise pytest.UsageError(
                f"docs/{language}/notes.md: {', '.join(sorted(unseen))} was not collected. "
                "Does the page show its statement?"
            )
