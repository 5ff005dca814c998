"""Runs commands as a person does, for no longer than a limit."""

import os
import signal
import subprocess
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support import project


def environment(**variables: str) -> dict[str, str]:
    """The environment of a person's shell, with more variables."""
    return project.own_environment() | variables


def kill(process: subprocess.Popen):
    """End a command with all that it started."""
    with suppress(ProcessLookupError):  # all of it has ended
        os.killpg(process.pid, signal.SIGKILL)


def run(
    command: list, folder: Path, limit: float, **variables: str
) -> subprocess.CompletedProcess:
    """Run a command to its end; its output and its errors are one text.

    Raises `TimeoutError` at the limit, with what was printed.
    """
    process = start(command, folder, **variables)
    try:
        printed, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        kill(process)
        printed = rest(process)
        words = " ".join(map(str, command))
        raise TimeoutError(f"after {limit:g} s {words} still ran. {said(printed)}") from None
    return subprocess.CompletedProcess(command, process.returncode, printed)


def start(command: list, folder: Path, **variables: str) -> subprocess.Popen:
    """Start a command in a group of its own."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


@contextmanager
def serving(command: list, folder: Path):
    """Start a command that serves until it is stopped; stop it in the end."""
    process = start(command, folder)
    try:
        yield process
    finally:
        kill(process)
        rest(process)


def rest(process: subprocess.Popen) -> str:
    """What a killed command had printed; nothing where somebody else still holds its output."""
    try:
        return process.communicate(timeout=60)[0]
    except subprocess.TimeoutExpired:
        process.stdout.close()
        return ""


def line_with(part: str, process: subprocess.Popen, limit: float) -> str:
    """The first line that a command prints which has a part; `TimeoutError` if none comes."""
    printed = ""
    timer = threading.Timer(limit, kill, [process])
    timer.start()
    try:
        for line in process.stdout:
            printed += line
            if part in line:
                return line
    finally:
        timer.cancel()
    raise TimeoutError(f"no line with {part} came, in {limit:g} s at most. {said(printed)}")


def said(printed: str) -> str:
    """What a command printed, as a message tells it: its last lines."""
    return f"It printed:\n{printed[-3000:]}" if printed.strip() else "It printed nothing."
