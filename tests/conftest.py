"""How pytest runs this project: options, the pages' blocks, the runner they share."""

import gc
import os
import re
import tempfile
import threading
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from tandem import problem
from tandem.read import entries
from tandem.read.verified import Verified
from tandem.record import runner, versions
from tests.support import blocks, project, website


def pytest_addoption(parser):
    group = parser.getgroup("tandem")
    group.addoption("--record", action="store_true", help="rewrite what programs printed")
    group.addoption(
        "--row", metavar="TOPIC[/ROW]", help="only this row, story or note, or a topic's rows"
    )
    group.addoption("--twin", metavar="NAME", help="only the twins of this name or family")
    group.addoption("--shard", metavar="1/4", help="only this part of so many equal ones")
    group.addoption(
        "--limit", type=float, help="seconds for a program, or a cell of an example"
    )


@pytest.hookimpl(tryfirst=True)  # before pytest-split looks at its options
def pytest_cmdline_main(config):
    shard = config.option.shard
    if shard:
        parts = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)", shard)
        if not parts or int(parts[1]) > int(parts[2]):
            raise pytest.UsageError(f"SHARD={shard}: write a part of so many, as in SHARD=1/4.")
        config.option.group, config.option.splits = map(int, parts.groups())


def pytest_configure(config):
    # A conftest's own hooks see no files outside its folder, a plugin's see the pages.
    config.pluginmanager.register(blocks)
    config.pluginmanager.register(website)
    config.runner = runner.Runner(limit=config.option.limit or runner.LIMIT)
    config.uncaptured = os.dup(2)  # what a test prints is kept until it ends, if it ends
    config.scratch = Path(tempfile.mkdtemp(prefix="tandem-"))
    try:
        rows = project.rows()
        topics = {row.topic for row in rows.values()}
        groups = {f"errors/{entry.group}" for entry in entries.load(project.ROOT).values()}
        known = [*rows, *topics, *project.stories(), *project.proofs(), *groups]
    except problem.Problem as mistake:
        raise pytest.UsageError(str(mistake)) from None
    wanted = config.option.row
    if wanted and wanted not in known:
        near = problem.nearest(wanted, known)
        raise pytest.UsageError(f'ROW={wanted}: there is no row "{wanted}".{near}')


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Name a test that runs for long, before faulthandler ends the run with every stack."""
    limit = float(item.config.getini("faulthandler_timeout"))
    said = f"\n{item.nodeid} still runs. After {limit:g} s the run ends, with every stack.\n"
    timer = threading.Timer(limit / 2, os.write, [item.config.uncaptured, said.encode()])
    timer.daemon = True
    timer.start()
    try:
        return (yield)
    finally:
        timer.cancel()


def pytest_sessionfinish(session, exitstatus):
    """Keep the day and the versions of a recording of everything."""
    option = session.config.option
    if option.record and not (option.row or option.twin) and exitstatus == pytest.ExitCode.OK:
        versions.write(project.ROOT, Verified(date.today(), project.versions()))


def pytest_unconfigure(config):
    if hasattr(config, "runner"):
        config.runner.stop()


KINDS = {"docs": "rows", "README.md": "commands"}
"""The kind of the tests that do not stand in a folder of ``tests`` that is named for it."""


def kind_of(nodeid: str) -> str:
    """What a test needs: unit, scripts, rows, stories, commands, site or browser."""
    first, *rest = nodeid.partition("::")[0].split("/")
    return KINDS.get(first) or rest[0]


def pytest_terminal_summary(terminalreporter):
    """How long each kind of tests took, and how many there are."""
    seconds, tests = defaultdict(float), defaultdict(set)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                kind = kind_of(report.nodeid)
                seconds[kind] += report.duration
                tests[kind].add(report.nodeid)
    if seconds:
        terminalreporter.section("seconds by kind")
    for kind, total in seconds.items():
        terminalreporter.line(f"{kind:<10} {total:>7.1f} s {len(tests[kind]):>6} tests")


RULES = [project.ROOT / "tests/unit" / name for name in ("test_every_row.py", "test_notes.py")]
"""What all rows and notes keep: it goes with the tests of each."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        blocks.check_enough(items)
    row = config.option.row
    if row:
        proof = project.proofs().get(row)
        mine = re.compile(rf"{re.escape(row)}(/\w+)? |.*\[{re.escape(row)}(/\w+)?\]$")
        chosen = [
            item
            for item in items
            if mine.match(item.name)
            or (proof and item.name == str(proof.path))
            or item.path in RULES
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen


def pytest_collection_finish(session):
    """Queue every program of the pages at once, so that all cores are busy from the start.

    Ten thousand tests and the pages that are parsed next are no garbage: looking for it among
    them took a third of the time in which pages are parsed.
    """
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
    if session.config.option.collectonly:
        return
    for item in session.items:
        if isinstance(item, blocks.Block) and (program := item.runnable()):
            session.config.runner.submit(program)
