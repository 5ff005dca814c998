"""Python is written as `make format` writes it; what needs npm is in `make check` alone."""

import sys

import pytest

from tests.support import shell
from tests.support.project import ROOT


@pytest.mark.parametrize("command", [("check",), ("format", "--check")], ids=" ".join)
def test_ruff_finds_nothing(command):
    done = shell.run([sys.executable, "-m", "ruff", *command, "."], ROOT, 120)
    if done.returncode:
        pytest.fail(f"{done.stdout}\nThe way out: make format", pytrace=False)
