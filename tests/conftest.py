"""How pytest runs this project: options, the pages' blocks, the runner they share."""

import tempfile
from datetime import date
from pathlib import Path

import blocks
import problem
import project
import pytest
import runner
import verified
import website


def pytest_addoption(parser):
    group = parser.getgroup("tandem")
    group.addoption("--record", action="store_true", help="rewrite what programs printed")
    group.addoption("--row", metavar="TOPIC/ROW", help="only this row, worked example or note")
    group.addoption(
        "--limit", type=float, help="seconds for a program, or a cell of an example"
    )


def pytest_configure(config):
    # A conftest's own hooks see no files outside its folder, a plugin's see the pages.
    config.pluginmanager.register(blocks)
    config.pluginmanager.register(website)
    config.runner = runner.Runner(limit=config.option.limit or runner.LIMIT)
    config.scratch = Path(tempfile.mkdtemp(prefix="tandem-"))
    try:
        known = [*project.rows(), *project.examples(), *project.proofs()]
    except problem.Problem as mistake:
        raise pytest.UsageError(str(mistake)) from None
    wanted = config.option.row
    if wanted and wanted not in known:
        near = problem.nearest(wanted, known)
        raise pytest.UsageError(f'ROW={wanted}: there is no row "{wanted}".{near}')


def pytest_sessionfinish(session, exitstatus):
    """Keep the day and the versions of a recording of everything."""
    option = session.config.option
    if option.record and not option.row and exitstatus == pytest.ExitCode.OK:
        verified.write(project.ROOT, verified.Verified(date.today(), project.versions()))


def pytest_unconfigure(config):
    if hasattr(config, "runner"):
        config.runner.stop()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        blocks.check_enough(items)
    row = config.option.row
    if row:
        proof = project.proofs().get(row)
        chosen = [
            item
            for item in items
            if item.name.startswith(f"{row} ")
            or item.name.endswith(f"[{row}]")
            or (proof and item.name == str(proof.path))
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen


def pytest_collection_finish(session):
    """Queue every program at once, so that all cores are busy from the start."""
    if session.config.option.collectonly:
        return
    for item in session.items:
        if isinstance(item, blocks.Block) and (program := item.runnable()):
            session.config.runner.submit(program)
        elif hasattr(item, "callspec"):
            for copy in item.callspec.params.get("caught", ()):
                session.config.runner.submit(copy.runnable)
