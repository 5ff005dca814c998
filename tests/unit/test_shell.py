"""A command runs for no longer than its limit, and what it printed is told."""

import select
from pathlib import Path

import pytest

from tests.support import shell

HERE = Path(__file__).parent
HANGS = ["sh", "-c", "printf 'first\\nother\\n'; cat /dev/zero > /dev/null & wait"]
"""Prints both lines at once."""


def test_a_command_s_output_and_errors_are_one_text():
    done = shell.run(["sh", "-c", "echo $WORD; ls nothing; exit 3"], HERE, 60, WORD="hello")
    assert done.returncode == 3
    assert done.stdout.startswith("hello\n") and "nothing" in done.stdout


def test_a_command_that_hangs_is_killed_with_its_children(monkeypatch):
    start = shell.start

    def start_and_print(*arguments):
        process = start(*arguments)
        assert select.select([process.stdout], [], [], 60)[0]
        return process

    monkeypatch.setattr(shell, "start", start_and_print)  # the limit is for what hangs
    with pytest.raises(TimeoutError, match=r"(?s)after 0\.5 s sh .* still ran\. .*first"):
        shell.run(HANGS, HERE, 0.5)


def test_a_line_is_waited_for_up_to_a_limit():
    with shell.serving(HANGS, HERE) as process:
        assert shell.line_with("fir", process, 60) == "first\n"
        with pytest.raises(TimeoutError, match=r"(?s)no line with second came.*other"):
            shell.line_with("second", process, 0.5)


def test_a_command_that_ends_without_the_line_is_told_at_once():
    with (
        pytest.raises(TimeoutError, match=r"(?s)no line with x came.* It printed:\nfirst"),
        shell.serving(["echo", "first"], HERE) as process,
    ):
        shell.line_with("x", process, 600)
