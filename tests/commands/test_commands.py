"""The commands end as README says, and each mistake gives one clear sentence."""

import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tandem.record import runner
from tests.support import project, shell

LIMIT = 5 * runner.LIMIT
"""Seconds for a command on a busy machine."""


def make(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """Run make in a folder, with environment variables set."""
    return shell.run(["make", *arguments], folder, LIMIT, **variables)


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A copy of the project with no environment."""
    return project.copy(tmp_path_factory.mktemp("bare") / "project", environment=False)


@pytest.fixture
def clone(tmp_path):
    """A copy of the project that may be broken on purpose."""
    return project.copy(tmp_path / "project")


def script(path: Path, text: str) -> Path:
    """Write an executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_serve_ends_in_a_served_site(clone):
    with shell.serving(["make", "serve", "PORT=0"], clone) as server:
        address = re.search(r"http://\S+/", shell.line_with("http://", server, LIMIT))[0]
        for path in ("", "fr/", "train/", "fr/train/", "rows.json"):
            with urllib.request.urlopen(address + path, timeout=runner.LIMIT) as answer:
                assert answer.status == 200


def test_a_taken_port_is_said_with_the_way_out(clone):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = make(clone, "serve", f"PORT={port}")
    assert done.returncode
    assert f"Port {port} is taken." in done.stdout
    assert f"make serve PORT={port + 1}" in done.stdout
    assert "Traceback" not in done.stdout
    assert not (clone / "site").exists()


def test_an_old_python_is_said_with_the_way_out(bare, tmp_path):
    old = script(tmp_path / "python3.9", 'test "$1" = -V && echo Python 3.9.18 || exit 1')
    done = make(bare, "serve", f"PYTHON={old}")
    assert done.returncode
    assert "needs Python 3.11 or newer" in done.stdout
    assert "is Python 3.9.18" in done.stdout
    assert not (bare / ".venv").exists()


def test_no_network_while_installing_is_said_and_leaves_nothing(bare):
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_CONFIG_FILE": os.devnull}
    done = make(
        bare, "site", f"PYTHON={sys.executable}", PIP_RETRIES="0", PIP_FIND_LINKS="", **nowhere
    )
    assert done.returncode
    assert "Check the network" in done.stdout
    assert not (bare / ".venv").exists()
    assert not (bare / "site").exists()


def test_no_chromium_is_said_with_the_way_out(bare, tmp_path):
    tools = tmp_path / "tools"
    for tool in ("make", "sh", "which", "test", "touch"):
        (tools / tool).parent.mkdir(exist_ok=True)
        (tools / tool).symlink_to(shutil.which(tool))
    script(tools / "id", "echo 1000")
    folder = shutil.copytree(bare, tmp_path / "project")
    script(folder / ".venv/bin/playwright", "exit 1")
    for stamp in ("site-tools", "everything"):
        (folder / ".venv" / stamp).touch()
    done = make(folder, ".venv/chromium", PATH=str(tools))
    assert done.returncode
    assert "No Chromium was found and none could be installed." in done.stdout
    assert "apt-get install chromium" in done.stdout


def test_a_misspelt_row_names_the_nearest_and_changes_nothing(clone):
    row = next(iter(project.rows()))
    done = make(clone, "record", f"ROW={row[:-1]}")
    assert done.returncode
    assert f'there is no row "{row[:-1]}".' in done.stdout
    assert "Did you mean" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_stale_recording_names_the_program_and_the_command(clone):
    row = next(iter(project.rows().values()))
    (clone / row.tf.recorded).write_text("something else\n")
    done = make(clone, "test", f"ROW={row.id}")
    assert done.returncode
    assert f"{row.tf.path}: line 1 of the output is" in done.stdout
    assert f"make record ROW={row.id}" in done.stdout


def test_write_runs_a_row_again_when_a_program_is_saved(clone):
    row = next(iter(project.rows().values()))
    cell = clone / row.torch.path
    with shell.serving(["make", "write", f"ROW={row.id}"], clone) as writing:
        assert "as recorded" in shell.line_with(cell.name, writing, LIMIT)
        shell.line_with("save a program to run again", writing, LIMIT)
        cell.write_text(cell.read_text() + 'print("one line more")\n')
        assert "it printed" in shell.line_with(cell.name, writing, LIMIT)


@pytest.mark.parametrize("command", ["write", "mutants"])
def test_a_misspelt_row_is_said_at_once(command):
    done = make(project.ROOT, command, "ROW=train/lop")
    assert done.returncode
    assert (
        'ROW=train/lop: there is no row "train/lop". Did you mean "train/loop"?' in done.stdout
    )
    assert "Traceback" not in done.stdout


def test_mutants_names_a_change_that_nobody_notices(clone):
    row = next(iter(project.rows().values()))
    (clone / row.torch.path).write_text(f"{row.torch.path.read_text()}unread = 1\n")
    done = make(clone, "mutants", f"ROW={row.id}", "EACH=100")
    assert done.returncode
    line = (clone / row.torch.path).read_text().count("\n")
    assert f"{row.torch.path}:{line}: 1 to 2" in done.stdout
    assert " not noticed" in done.stdout


def test_a_broken_page_leaves_the_built_site_as_it_was(clone):
    page = clone / "docs/en/train.md"
    lines = page.read_text().count("\n")
    page.write_text(page.read_text() + "\n## Wrong\n::: train/nothing\n")
    kept = clone / "site/kept.html"
    kept.parent.mkdir()
    kept.write_text("before")
    done = make(clone, "site")
    assert done.returncode
    assert f'docs/en/train.md:{lines + 3}: there is no row "train/nothing"' in done.stdout
    assert kept.read_text() == "before"
    assert not list(clone.glob(".building-*"))
